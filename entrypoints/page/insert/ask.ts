/** Fields that may be none for a text: the person who pressed decides by pressing again. */
import type { NeverMeaning } from '../../../data/never/meanings';
import { globalOf } from '../dom/globals';
import { neverOf } from './field-words';
import type { Asked } from './result';
import type { Target } from './target';

/** So long a second press counts as the answer to the first, in milliseconds. */
const ANSWER_TIME = 20_000;

declare global {
  /**
   * The field that was last asked about, and when, by the page's own clock, which nobody sets: it outlives
   * the script, which each call puts in anew.
   */
  var resumeCardAsked: { field: WeakRef<Element>; at: number } | undefined;
}

/**
 * Asks where a field's words may say that nothing is typed into it; the second press within twenty seconds
 * is the answer. What is certain is refused before.
 * @returns null where the text may go in.
 */
export function ask({ element, kind }: Target): Asked | null {
  if (kind === 'none') return null;
  const found = neverOf(element);
  if (!found || isAnswer(element)) return null;
  globalThis.resumeCardAsked = { field: new WeakRef(element), at: performance.now() };
  const { meaning } = found;
  return { outcome: 'asked', reason: meaning, message: question(meaning) };
}

function isAnswer(field: Element): boolean {
  const asked = globalOf('resumeCardAsked');
  return asked?.field.deref() === field && performance.now() - asked.at < ANSWER_TIME;
}

const LOOKS_LIKE: Record<NeverMeaning, string> = {
  password: 'a password field',
  card: 'a field for a payment card or an account',
  'one-time-code': 'a field for a one-time code',
  captcha: 'a captcha',
  search: 'a search field, where what is typed may be sent at once',
};

const question = (meaning: NeverMeaning): string =>
  `This may be ${LOOKS_LIKE[meaning]}, so nothing was put in. If it is none, do the same again within 20 seconds.`;
