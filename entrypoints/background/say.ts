/** A word to the person about a page: in the page where a script may run, else with the icon's mark. */
import { textOf } from '../../data/messages/text-of';
import type { Word } from '../../data/schema/word';
import type { Where } from '../browser/insert-place';
import { leaveWord } from '../browser/notice';
import { toastInPage } from './deliver-page';

/**
 * Says something about a page.
 * @param word The message, and what the card shall offer to copy if only the card can say it.
 */
export async function say(word: Word, { tabId, frameId = 0 }: Where): Promise<void> {
  for (const id of new Set([0, frameId])) {
    try {
      return await toastInPage({ tabId, frameIds: [id] }, textOf(word.message));
    } catch {
      // No script runs in that frame.
    }
  }
  await leaveWord(word, tabId);
}
