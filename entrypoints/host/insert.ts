/** Insertion from the card: the background does it, the card says how it went. */

import type { Outcome } from '../../components/host';
import { type InsertMessage, insertAnswerSchema } from '../../data/schema/message';
import type { Snippet } from '../../data/snippets/snippet';
import { copy } from './copy';

/** Inserts into the field of the active tab that had the focus last. */
export async function insert(snippet: Snippet): Promise<Outcome> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return failure('There is no page to insert into.', snippet);
  const { title, text, html } = snippet;
  const message: InsertMessage = {
    type: 'insert',
    id: snippet.id,
    tabId: tab.id,
    tabUrl: tab.url,
    ...(snippet.fleeting && { content: { title, text, html } }),
  };
  const answer = insertAnswerSchema.safeParse(await chrome.runtime.sendMessage(message)).data;
  if (!answer)
    return failure('The extension did not answer; close the card and try again.', snippet);
  if (answer.outcome === 'inserted') {
    return { done: true, message: [`Inserted ${snippet.title}.`, ...answer.notes].join(' ') };
  }
  if (answer.outcome === 'needs-access') {
    return {
      done: false,
      message: answer.message,
      next: { label: 'Allow', run: () => insertWithAccess(answer.origins, snippet) },
    };
  }
  return answer.copy === 'offered'
    ? failure(answer.message, snippet)
    : { done: false, message: answer.message };
}

/** Asks for access on the person's click, which the browser's question needs, and tries again. */
async function insertWithAccess(origins: string[], snippet: Snippet): Promise<Outcome> {
  const granted = await chrome.permissions.request({ origins });
  return granted
    ? insert(snippet)
    : failure('Without access the card cannot write into that field.', snippet);
}

function failure(message: string, { text, html, title }: Snippet): Outcome {
  const run = async () => {
    const outcome = await copy(text, html);
    return outcome.done ? { done: true, message: `Copied ${title}` } : outcome;
  };
  return { done: false, message, next: { label: 'Copy instead', run } };
}
