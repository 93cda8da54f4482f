/** The word that the background left because no page could show it. */

import type { Outcome } from '../../components/host';
import { message } from '../../data/messages/message';
import { takeWord } from '../browser/notice';
import { copy } from './copy';

/** Takes the word that was left and makes it something to say; only the popup is opened for it. */
export async function takeWordHere(kind: 'popup' | 'panel' | 'tab'): Promise<Outcome | undefined> {
  const word = kind === 'popup' ? await takeWord() : undefined;
  if (!word) return undefined;
  const { message: said, text, html } = word;
  if (text === undefined) return { done: false, message: said };
  return {
    done: false,
    message: said,
    next: { label: message('card_word_copy'), run: () => copy(text, html) },
  };
}
