/** Word forms: what of a word is compared, so that plural, spelling and ending do not tell it apart. */
import { stemmer } from 'stemmer';
import { fold } from '../text/fold';

/** Spellings that differ between countries, made one: -isation, -our, -ae-, -mme, -tre. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/is(ation|ations|e|es|ed|ing|er|ers)$/, 'iz$1'],
  [/(.{3})our(s?)$/, '$1or$2'],
  [/ae/g, 'e'],
  [/mme(s?)$/, 'm$1'],
  [/tre(s?)$/, 'ter$1'],
  [/ence(s?)$/, 'ense$1'],
];

/** A word as it is compared. */
export interface Forms {
  /** Without case and accents. */
  folded: string;
  /** Without plural and country's spelling, too. */
  form: string;
  /** Without -ing, -ed and -e as well: "planning", "planned" and "plan" alike. For words of a phrase only. */
  bareForm: string;
}

const known = new Map<string, Forms & { stem?: string }>();

/** So many words are kept; a text has the same ones again and again. */
const MOST = 50_000;

/** The forms of a word: "Licences" → `licences`, `license`, `licens`. */
export function formsOf(word: string): Forms {
  return kept(word);
}

/** The stem of an English word (Porter's): coarser than the others, for phrases no vocabulary has. */
export function stemOf(word: string): string {
  const forms = kept(word);
  forms.stem ??= stemmer(forms.form);
  return forms.stem;
}

function kept(word: string): Forms & { stem?: string } {
  const before = known.get(word);
  if (before) return before;
  if (known.size > MOST) known.clear();
  const folded = fold(word).replace(/['’]s$/, '');
  const form = formOf(folded);
  const forms = { folded, form, bareForm: bareFormOf(form) };
  known.set(word, forms);
  return forms;
}

function formOf(folded: string): string {
  const word = folded.replace(/ß/g, 'ss').replace(/['’]$/, '');
  const spelt = SPELLINGS.reduce((text, [found, instead]) => text.replace(found, instead), word);
  if (spelt.length < 4 || !/\p{L}s$/u.test(spelt)) return spelt;
  if (spelt.length > 4 && spelt.endsWith('ies')) return `${spelt.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(spelt)) return spelt.slice(0, -2);
  return /[sui]s$/.test(spelt) ? spelt : spelt.slice(0, -1);
}

function bareFormOf(form: string): string {
  const stem = form.replace(/(ing|ed|e)$/, '');
  if (stem.length < 3 || !/[aeiouy]/.test(stem)) return form;
  return stem.replace(/([bdfgklmnprt])\1$/, '$1');
}
