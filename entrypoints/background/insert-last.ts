/** Inserting a snippet and remembering it, so that the shortcut can insert it again. */

import { messageOf } from '../../data/messages/failure';
import { type Message, message, type Unconverted } from '../../data/messages/message';
import { sentences } from '../../data/messages/sentences';
import type { InsertAnswer, InsertMessage } from '../../data/schema/message';
import { lastShelf } from '../../data/storage/items';
import type { Where } from '../browser/insert-place';
import { leaveWord } from '../browser/notice';
import { isPrivate } from '../browser/private';
import { deliver } from './deliver';
import { findSnippet } from './registry';
import { say } from './say';

/**
 * Delivers the snippet with this id; call it straight from the user's gesture.
 * @param content What it says where no registry has it; such a one is not remembered, nor is any in a
 * private window.
 */
export async function insertSnippet(
  id: string,
  where: Where,
  content?: InsertMessage['content'],
): Promise<InsertAnswer> {
  try {
    const find = async () =>
      content ? { id, group: 'own' as const, ...content } : findSnippet(id);
    const answer = await deliver(find, where);
    if (answer.outcome === 'inserted' && !content && !(await isPrivate(where.tabId)))
      await lastShelf.write(id);
    return answer;
  } catch (error) {
    return { outcome: 'failed', message: messageOf(error), copy: 'useless' };
  }
}

/** The same, and what did not go as sent is said over the page. */
export async function insertAndSay(id: string, where: Where): Promise<void> {
  const answer = await insertSnippet(id, where);
  const said = wordsOf(answer);
  if (!said) return;
  if (answer.outcome !== 'failed' || answer.copy !== 'offered')
    return say({ message: said }, where);
  // The page did not let the text onto the clipboard: the card, opened, offers it.
  const { text, html } = await findSnippet(id);
  await leaveWord({ message: said, text, html }, where.tabId);
}

/** What is to be said of an insertion, if anything. */
function wordsOf(answer: InsertAnswer): Message | Unconverted | undefined {
  if (answer.outcome !== 'inserted') return answer.message;
  const [first, ...more] = answer.notes;
  return first && sentences([first, ...more]);
}

/**
 * Inserts again what was inserted last, into the field that has the focus. In a private window that is
 * not known; the last line of another window would be a wrong one.
 */
export async function insertLast(where: Where): Promise<void> {
  if (await isPrivate(where.tabId)) {
    return say({ message: message('insert_last_private') }, where);
  }
  const last = await lastShelf.read();
  if (last.state === 'ok') return insertAndSay(last.value, where);
  await say({ message: message('insert_last_none') }, where);
}
