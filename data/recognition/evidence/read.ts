import { isKind, type Kind, REASONS, type Reason } from '../../fields/kind';
import { isUnspaced } from '../lexicon/fold';
import { meanings } from '../lexicon/meanings';
import { findPhrases, type Hit } from '../lexicon/phrases';
import type { Meaning } from '../lexicon/words/words';
import { isStrong, settle } from './combine';
import { isOfSomething } from './whose';

/** What one text says of a control. */
export interface Reading {
  meaning: Kind | Reason;
  /** 0..1: how much of the text says so. */
  quality: number;
  /** The words that say so. */
  words: string;
}

/** What reading depends on: the page's language, and which kinds the control can hold. */
export interface Reader {
  lang: string;
  fits: (meaning: Kind | Reason) => boolean;
}

/** Languages whose compounds end in what they are: "company phone"; in the others they begin with it. */
const HEAD_FIRST = new Set([
  'fr',
  'es',
  'it',
  'pt',
  'ro',
  'pl',
  'cs',
  'sk',
  'ru',
  'uk',
  'bg',
  'hr',
  'sl',
  'ca',
  'el',
  'ar',
  'he',
  'fa',
  'vi',
  'id',
  'th',
]);

const REASON_SET: ReadonlySet<string> = new Set(REASONS);
const isReason = (meaning: Meaning): meaning is Reason => REASON_SET.has(meaning);

/** "From", "to", "bis": alone they begin or end something, in a sentence they are just words. */
const ONLY_ALONE: ReadonlySet<Meaning> = new Set<Meaning>([
  'start-date',
  'end-date',
  'current',
  'area',
  'grade',
]);

/** The line or region that a number behind it turns a wider phrase into: "shipping address" + 2. */
const LINES: Record<string, Kind> = {
  '1': 'address-line1',
  '2': 'address-line2',
  '3': 'address-line3',
};

/** "Country code" is a phone's to a reader, and ISO's to a programmer. */
const ISO = /^(country|iso) code$/;

/** What a whole question may ask for that a résumé answers. */
const ANSWERED =
  /^(name|given-|family-|email|tel|bday|street-|address-|postal-|location|country|url|organization|headline)/;

const NAMES = /^(name|given-name|family-name)$/;

const isIgnored = (hit: Hit): boolean => hit.senses.some((s) => s.meaning === 'ignore');

interface Found {
  meaning: Kind | Reason;
  hit: Hit;
}

/** How much a word weighs: characters of unspaced scripts are about half a word each. */
const weight = (list: readonly string[], start: number, end: number): number => {
  let sum = 0;
  for (let i = start; i < end; i++) sum += isUnspaced(list[i] ?? '') ? 0.5 : 1;
  return sum;
};

const isOneOfMany = (hit: Hit, hits: readonly Hit[]): boolean =>
  hit.end - hit.start === 1 && hits.some((h) => h !== hit && !isIgnored(h));

/** A word that means something alone or in front, and is grammar elsewhere: "de", "que", "from". */
const isFiller = (hit: Hit, meaning: Kind | Reason, hits: readonly Hit[]): boolean =>
  (ONLY_ALONE.has(meaning) && isOneOfMany(hit, hits)) ||
  (meaning === 'question' && hit.start > 0 && isIgnored(hit));

/** The one meaning of a phrase that counts here. */
function meaningOf(
  hit: Hit,
  values: readonly (Kind | Reason)[],
  list: readonly string[],
  { fits }: Reader,
  identifier: boolean,
): Kind | Reason | undefined {
  const first = values[0];
  // What the page's own language says of a word goes before English.
  if (first && isReason(first) && isStrong(first)) return first;
  if (values.includes('cover-letter') && fits('file:cover-letter')) return 'file:cover-letter';
  if (identifier && ISO.test(list.slice(hit.start, hit.end).join(' '))) return 'country';
  const meaning = values.find((m) => isKind(m) && fits(m)) ?? values.find(isReason);
  const line = LINES[list[hit.end] ?? ''];
  return meaning === 'street-address' && line ? line : meaning;
}

/** What the signs of a text say, which its words have lost. */
interface Signs {
  /** Its last phrase is what is asked for: "Last employment: company". */
  named?: boolean;
  /** It parts what it asks for: "address, postcode". */
  parted?: boolean;
}

/** What a list of folded words says, of a text or of an identifier. */
export function readWords(
  list: readonly string[],
  reader: Reader,
  identifier: boolean,
  { named = false, parted = false }: Signs = {},
): Reading | undefined {
  // "Current job" beside a tick is that one still has it; in a text field the job itself.
  const hits = findPhrases(list, reader.fits('current') ? undefined : 'current');
  const found: Found[] = [];
  let covered = 0;
  let known = 0;
  let last = 0;
  let lost = 0;
  for (const hit of hits) {
    const all = meanings(hit, reader.lang, list);
    const values = all.filter((m): m is Kind | Reason => isKind(m) || isReason(m));
    const meaning = meaningOf(hit, values, list, reader, identifier);
    const size = weight(list, hit.start, hit.end);
    if (meaning && isFiller(hit, meaning, hits)) {
      if (isIgnored(hit)) known += size;
      continue;
    }
    known += size;
    last = hit.end;
    if (meaning) {
      found.push({ meaning, hit });
      covered += size;
    } else if (values.length > 0 && !all.includes('ignore')) lost += size;
  }
  const asks =
    !identifier &&
    hits.some((hit) => hit.start < 2 && meanings(hit, reader.lang, list).includes('asks'));
  if (found.length === 0)
    return asks ? { meaning: 'question', quality: 0.7, words: list.join(' ') } : undefined;
  const total = weight(list, 0, list.length);
  // A number counts the line, phone or address of several: it says nothing else.
  const numbers = list.filter((word) => /^\d$/.test(word)).length;
  const ends = list.slice(last).filter((word) => !/^\d$/.test(word));
  const trailing = identifier ? weight(ends, 0, ends.length) : 0;
  const rest = Math.max(trailing, total - known - numbers) + lost;
  const first = found[0];
  const lang = first?.hit.senses[0]?.lang ?? 'en';
  const headFirst = !identifier && !named && HEAD_FIRST.has(lang);
  const born = hits.some((h) => meanings(h, reader.lang, list).includes('birth'));
  const meaning = settle(
    found.map((f) => f.meaning),
    { headFirst, identifier, born, parted },
  );
  const unknown = identifier ? 0.4 * (rest - trailing) + 1.5 * trailing : rest;
  const strong = isStrong(meaning) ? 0.6 : 1;
  // "From" may begin a time, and may ask who writes.
  const vague = /^(start|end)-/.test(meaning) && list.length === 1 ? 0.75 : 1;
  // "Webhook URL", "link to the repository": a word that is not known may turn it into anything.
  if (meaning === 'url' && rest >= covered && !identifier) return undefined;
  // "Trading name", "Esimiehen nimi": the words for one's own name are all known.
  if (NAMES.test(meaning) && rest >= covered && !identifier)
    return { meaning: 'unknown', quality: 0.6, words: list.join(' ') };
  if (!identifier && isKind(meaning) && isOfSomething(list, hits, reader.lang))
    return { meaning: 'unknown', quality: 0.8, words: list.join(' ') };
  // "What is your name?" asks for it; "What is your favourite town?" does not ask where one lives.
  if (asks && isKind(meaning) && (rest > 0 || !ANSWERED.test(meaning)))
    return { meaning: 'question', quality: 0.9, words: list.join(' ') };
  const quality = (vague * covered) / (covered + unknown * strong);
  return {
    meaning,
    quality,
    words: found
      .map((f) =>
        list.slice(f.hit.start, f.hit.end).join(isUnspaced(list[f.hit.start] ?? '') ? '' : ' '),
      )
      .join(' + '),
  };
}
