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

/** What was found in a list of words. */
interface Findings {
  found: Found[];
  /** How much of the list speaks for what was found. */
  covered: number;
  /** How much of it is known at all, grammar included. */
  known: number;
  /** How much of it means kinds that the control cannot hold. */
  lost: number;
  /** Where the last known phrase ends. */
  last: number;
}

/** Goes through the phrases of a list. */
function findingsOf(
  list: readonly string[],
  hits: readonly Hit[],
  reader: Reader,
  identifier: boolean,
): Findings {
  const findings: Findings = { found: [], covered: 0, known: 0, lost: 0, last: 0 };
  for (const hit of hits) {
    const all = meanings(hit, reader.lang, list);
    const values = all.filter((m): m is Kind | Reason => isKind(m) || isReason(m));
    const meaning = meaningOf(hit, values, list, reader, identifier);
    const size = weight(list, hit.start, hit.end);
    const isGrammar = meaning !== undefined && isFiller(hit, meaning, hits);
    if (!isGrammar || isIgnored(hit)) findings.known += size;
    if (isGrammar) continue;
    findings.last = hit.end;
    if (meaning) {
      findings.found.push({ meaning, hit });
      findings.covered += size;
    } else if (values.length > 0 && !all.includes('ignore')) findings.lost += size;
  }
  return findings;
}

/** How much of a list is not known: all in all, and in words behind the last phrase of an identifier. */
function unknownIn(
  list: readonly string[],
  { known, lost, last }: Findings,
  identifier: boolean,
): { rest: number; trailing: number } {
  const total = weight(list, 0, list.length);
  // A number counts the line, phone or address of several: it says nothing else.
  const numbers = list.filter((word) => /^\d$/.test(word)).length;
  const ends = list.slice(last).filter((word) => !/^\d$/.test(word));
  const trailing = identifier ? weight(ends, 0, ends.length) : 0;
  return { rest: Math.max(trailing, total - known - numbers) + lost, trailing };
}

/** The words of a phrase as they stand in the list. */
const wordsOf = (list: readonly string[], { hit: { start, end } }: Found): string =>
  list.slice(start, end).join(isUnspaced(list[start] ?? '') ? '' : ' ');

/** "From" alone may begin a time, and may ask who writes. */
const isVague = (meaning: Kind | Reason, list: readonly string[]): boolean =>
  /^(start|end)-/.test(meaning) && list.length === 1;

/** What a list of folded words says, of a text or of an identifier. */
export function readWords(
  list: readonly string[],
  reader: Reader,
  identifier: boolean,
  { named = false, parted = false }: Signs = {},
): Reading | undefined {
  // "Current job" beside a tick is that one still has it; in a text field the job itself.
  const hits = findPhrases(list, reader.fits('current') ? undefined : 'current');
  const says = (hit: Hit, meaning: Meaning) => meanings(hit, reader.lang, list).includes(meaning);
  const findings = findingsOf(list, hits, reader, identifier);
  const { found, covered } = findings;
  const asks = !identifier && hits.some((hit) => hit.start < 2 && says(hit, 'asks'));
  const [first] = found;
  const all = list.join(' ');
  if (!first) return asks ? { meaning: 'question', quality: 0.7, words: all } : undefined;
  const { rest, trailing } = unknownIn(list, findings, identifier);
  const lang = first.hit.senses[0]?.lang ?? 'en';
  const meaning = settle(
    found.map((f) => f.meaning),
    {
      headFirst: !identifier && !named && HEAD_FIRST.has(lang),
      identifier,
      born: hits.some((hit) => says(hit, 'birth')),
      parted,
    },
  );
  const unclear = !identifier && rest >= covered;
  // "Webhook URL", "link to the repository": a word that is not known may turn it into anything.
  if (unclear && meaning === 'url') return undefined;
  // "Trading name", "Esimiehen nimi": the words for one's own name are all known.
  if (unclear && NAMES.test(meaning)) return { meaning: 'unknown', quality: 0.6, words: all };
  if (!identifier && isKind(meaning) && isOfSomething(list, hits, reader.lang))
    return { meaning: 'unknown', quality: 0.8, words: all };
  // "What is your name?" asks for it; "What is your favourite town?" does not ask where one lives.
  if (asks && isKind(meaning) && (rest > 0 || !ANSWERED.test(meaning)))
    return { meaning: 'question', quality: 0.9, words: all };
  const unknown = identifier ? 0.4 * (rest - trailing) + 1.5 * trailing : rest;
  const strong = isStrong(meaning) ? 0.6 : 1;
  const vague = isVague(meaning, list) ? 0.75 : 1;
  const quality = (vague * covered) / (covered + unknown * strong);
  return { meaning, quality, words: found.map((one) => wordsOf(list, one)).join(' + ') };
}
