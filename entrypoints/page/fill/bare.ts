/** What a page writes into its empty fields. */

import { meaningsIn } from '../../../data/recognition/evidence/read-text';
import { isPrompt } from '../../../data/recognition/lexicon/prompts';
import { own } from '../dom/own';
import type { Recognised } from '../recognise';

/** A country's code and the blanks of a mask: no number stands there yet. */
const BARE_CODE = /^\+?\d{0,3}[\s()_-]*$/;

/** True for a value that is none: “$ ”, “__.__.____”, “dd/mm/yyyy”, “Select …”, the words of its own placeholder. */
export function isBare(value: string, { kind, features: { texts } }: Recognised): boolean {
  const text = value.trim();
  if (!/[\p{L}\p{N}]/u.test(text) || text === texts.placeholder?.trim()) return true;
  if (kind === 'tel' && BARE_CODE.test(value)) return true;
  return isPrompt(text) || isDateMask(text);
}

/** “day/month/year”, “TT.MM.JJJJ”. */
function isDateMask(text: string): boolean {
  const parts = text.split(/[\s./-]+/).filter(Boolean);
  if (parts.length < 2) return false;
  if (parts.every((part) => RUN.test(part)) && parts.some((part) => MONTH.test(part))) return true;
  const lang = own(own(document, 'documentElement'), 'lang').slice(0, 2);
  return parts.every((part) => {
    const found = meaningsIn(part, lang);
    return found.has('day') || found.has('month') || found.has('year');
  });
}

/** One letter again and again. */
const RUN = /^(\p{L})\1{1,3}$/iu;
/** A month begins with M in most languages that have such masks. */
const MONTH = /^[mмμ]+$/iu;
