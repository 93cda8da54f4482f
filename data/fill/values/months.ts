/** The names of months, by CLDR, and which option of a list is a month. */
import { choose, folded } from './choose';
import { LANGUAGES } from './languages';
import type { Want } from './want';

/** So many of its names a list must hold to be in a language. */
const MOST = 10;

const kept = new Map<string, readonly string[]>();

/** The twelve names in a language, from January: `long` as “September”, `short` as “Sep”. */
export function monthNames(lang: string, style: 'long' | 'short'): readonly string[] {
  const key = `${lang} ${style}`;
  const known = kept.get(key);
  if (known) return known;
  const format = formatter(lang, { month: style, timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2024, i, 15)));
  kept.set(key, names);
  return names;
}

/** A month in all the ways that English and the page's language write it. @param index From 0. */
export function monthWords(index: number, lang: string): string[] {
  // British English shortens September by another letter.
  const all = [lang, 'en', 'en-GB'].flatMap((tag) => named(index, tag));
  return [...new Set(all)];
}

const named = (index: number, lang: string): string[] =>
  (['long', 'short'] as const).flatMap((style) => monthNames(lang, style)[index] ?? []);

/**
 * The option that is a month: by its name in the page's language or English, by its number, by its name
 * in the language that the list itself is in, or by its value where these count from 1.
 * @param index From 0.
 * @returns The option's index; −1 where none is.
 */
export function monthOption(index: number, { options, lang }: Want): number {
  const numbers = [String(index + 1).padStart(2, '0'), String(index + 1)];
  const byName = choose(options, { words: monthWords(index, lang) });
  const plain = byName < 0 ? choose(options, { words: [], codes: numbers }) : byName;
  if (plain >= 0) return plain;
  const spoken = LANGUAGES.find((tag) => isIn(tag, options));
  if (spoken) return choose(options, { words: named(index, spoken) });
  const fromZero =
    options.length === 12 &&
    options.some(({ value, label }) => /^0+$/.test(value) && /\p{L}/u.test(label));
  const counted = !fromZero && options.some(({ value }) => Number(value) === 12);
  return counted
    ? options.findIndex(({ value }) => value !== '' && Number(value) === index + 1)
    : -1;
}

function isIn(lang: string, options: Want['options']): boolean {
  const labels = new Set(options.map(({ label }) => folded(label)));
  const found = Array.from({ length: 12 }, (_, i) => named(i, lang)).filter((names) =>
    names.some((name) => labels.has(folded(name))),
  );
  return found.length >= MOST;
}

/** Our calendar and our figures, whatever the language's own are: a résumé's years are counted so. */
export function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const ours = { ...options, calendar: 'gregory', numberingSystem: 'latn' };
  try {
    return new Intl.DateTimeFormat(lang || 'en', ours);
  } catch {
    return new Intl.DateTimeFormat('en', ours);
  }
}
