/** What language and direction a document of a résumé has. */
import type { Resume } from '../../schema/resume';
import { oneLine } from './plain';

/** BCP 47, as far as documents need it: `en`, `pt-BR`, `zh-Hant`. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;

/** @returns The tag in `meta.language` where one is given, else `en`, the language of the headings. */
export function languageOf(resume: Resume): string {
  const tag = oneLine(resume.meta?.language);
  return LANGUAGE_TAG.test(tag) ? tag : 'en';
}

/** @returns The direction of the first letter, as Unicode's bidi algorithm has it (UAX 9, P2). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = LETTER.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/** Stretches that run from the right, with the spaces and marks between their words. */
const RIGHT_TO_LEFT_RUN = new RegExp(
  `((?:${RIGHT_TO_LEFT.source}[\\p{M}\\p{Cf}]*)+(?:[\\s\\p{P}]+(?:${RIGHT_TO_LEFT.source}[\\p{M}\\p{Cf}]*)+)*)`,
  'u',
);

/** @returns `text` cut into stretches of one direction. */
export function directedRuns(text: string): { text: string; rtl: boolean }[] {
  return text
    .split(RIGHT_TO_LEFT_RUN)
    .map((part, index) => ({ text: part, rtl: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
