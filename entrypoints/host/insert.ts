/** Insertion from the card: the background does it, the card says how it went. */

import type { Outcome } from '../../components/host';
import { type Message, message, type Unconverted } from '../../data/messages/message';
import { sentences } from '../../data/messages/sentences';
import { type InsertMessage, insertAnswerSchema } from '../../data/schema/message';
import type { Snippet } from '../../data/snippets/snippet';
import { copy } from './copy';

/** Inserts into the field of the active tab that had the focus last. */
export async function insert(snippet: Snippet): Promise<Outcome> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return failure(message('insert_noPage'), snippet);
  const { title, text, html } = snippet;
  const wanted: InsertMessage = {
    type: 'insert',
    id: snippet.id,
    tabId: tab.id,
    tabUrl: tab.url,
    ...(snippet.fleeting && { content: { title, text, html } }),
  };
  const answer = insertAnswerSchema.safeParse(await chrome.runtime.sendMessage(wanted)).data;
  if (!answer) return failure(message('insert_noAnswer'), snippet);
  if (answer.outcome === 'inserted') {
    const inserted = message('insert_done', { title });
    return { done: true, message: sentences([inserted, ...answer.notes]) };
  }
  if (answer.outcome === 'needs-access') {
    return {
      done: false,
      message: answer.message,
      next: {
        label: message('insert_allow'),
        run: () => insertWithAccess(answer.origins, snippet),
      },
    };
  }
  return answer.copy === 'offered'
    ? failure(answer.message, snippet)
    : { done: false, message: answer.message };
}

/** Asks for access on the person's click, which the browser's question needs, and tries again. */
async function insertWithAccess(origins: string[], snippet: Snippet): Promise<Outcome> {
  const granted = await chrome.permissions.request({ origins });
  return granted ? insert(snippet) : failure(message('insert_withoutAccess'), snippet);
}

function failure(why: Message | Unconverted, { text, html, title }: Snippet): Outcome {
  const run = async () => {
    const outcome = await copy(text, html);
    return outcome.done ? { done: true, message: message('card_copied_line', { title }) } : outcome;
  };
  return { done: false, message: why, next: { label: message('insert_copyInstead'), run } };
}
