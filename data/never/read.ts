/** Whether a field's words say that nothing is ever typed into it. */
import { fold, identifierWords, isUnspaced, words } from '../recognition/lexicon/fold';
import { BETWEEN_PHRASES, type Found, type Lexicon, lexicon } from '../recognition/lexicon/lexicon';
import { NEVER_MEANINGS, type NeverMeaning } from './meanings';
import { isSum } from './sum';
import { NEVER_WORDS } from './words';

/** What a page says of a field; empty texts are left out. */
export interface FieldWords {
  label?: string | undefined;
  aria?: string | undefined;
  placeholder?: string | undefined;
  title?: string | undefined;
  /** The text right before the field, where no label is tied to it. */
  before?: string | undefined;
  /** What its programmer called it: name and id. */
  names: readonly string[];
  /** BCP 47 tag of the page's language, or an empty text. */
  lang: string;
  /** Takes several lines: nobody searches there. */
  long: boolean;
}

export interface Never {
  meaning: NeverMeaning;
  /** False where the words may mean something else: then the person decides. */
  certain: boolean;
}

interface Sense {
  meaning: NeverMeaning;
  lang: string;
  /** May ask for something else where it stands alone, as “Expiration date” does. */
  vague: boolean;
}

/** Longer texts, in characters, are no label: they speak of more than one thing. */
const LONGEST_LABEL = 80;
/** So many words a text may have that ends in what it asks for: “Please enter your password”. */
const SHORT = 5;
/** From so many words on a question has a subject of its own. */
const COMPOUNDS_FROM = 3;
/** So many words of a captcha are said of nothing else. */
const INSTRUCTION = 3;
/** So many letters more make another word of one, not a form of it. */
const OTHER_WORD = 4;
/** Words of fewer letters stand in others by chance. */
const TELLING = 6;

interface Table {
  phrases: Lexicon<Sense>;
  /** Single words that tell wherever they stand in another: `userpassword`, “Bankkartennummer”. */
  glued: readonly string[];
  /** Every word of the table: these are not parted. */
  vocabulary: ReadonlySet<string>;
}

let learned: Table | undefined;

/** The table, read at the first question: a page that is only copied from needs none. */
function table(): Table {
  learned ??= learn();
  return learned;
}

function learn(): Table {
  const phrases = lexicon<Sense>();
  const glued = new Set<string>();
  const vocabulary = new Set<string>();
  for (const [lang, lines] of Object.entries(NEVER_WORDS))
    for (const meaning of NEVER_MEANINGS)
      for (const phrase of fold(lines[meaning] ?? '').split(BETWEEN_PHRASES)) {
        const vague = phrase.trimEnd().endsWith('?');
        const list = phrases.learn(phrase, { meaning, lang, vague });
        for (const word of list) vocabulary.add(word);
        const [word = '', ...more] = list;
        const tells = word.length >= TELLING && meaning !== 'search' && !vague;
        if (tells && more.length === 0) glued.add(word);
      }
  return { phrases, glued: [...glued].sort((a, b) => b.length - a.length), vocabulary };
}

/** The words of a text, one that holds a telling word parted around it. */
function parted(list: readonly string[]): string[] {
  const { glued, vocabulary } = table();
  return list.flatMap((word) => {
    const inner = vocabulary.has(word) ? undefined : glued.find((each) => word.includes(each));
    if (inner === undefined) return [word];
    const at = word.indexOf(inner);
    const parts = [word.slice(0, at), inner, word.slice(at + inner.length)];
    return parts.filter((part) => part !== '');
  });
}

/**
 * Reads a field's words. Certain is what a whole text of its says, or the end of a short one; the rest
 * may be chance: a phrase in a longer text, a name that only the programmer gave.
 * @returns undefined where nothing speaks against typing.
 */
export function readNever(field: FieldWords): Never | undefined {
  const { label, aria, before, placeholder, title } = field;
  if (!field.long && [label, aria, before, placeholder].some((text) => text && isSum(text)))
    return { meaning: 'captcha', certain: true };
  const tied = readTexts([label, aria], field);
  const own = [...tied, ...readTexts([before], field)];
  const said = saysElse(own);
  // Behind a label of another sense, “Search …” tells how a list is used, and no more.
  const hints = [placeholder, title]
    .map((text) => readText(text, field))
    .filter((never) => !(saysElse(tied) && never?.meaning === 'search'));
  const called = field.names.map((name) => readName(name, field, said));
  const found = [...own, ...hints, ...called].filter((never) => never !== undefined);
  return found.find((never) => never.certain) ?? found[0];
}

/** What each text that has words says. */
const readTexts = (texts: readonly (string | undefined)[], field: FieldWords) =>
  texts
    .filter((text) => text !== undefined && /\p{L}/u.test(text))
    .map((text) => readText(text, field));

/** True where there are texts, and all of another sense. */
const saysElse = (read: readonly (Never | undefined)[]): boolean =>
  read.length > 0 && read.every((never) => !never);

function readText(text: string | undefined, field: FieldWords): Never | undefined {
  const [line = '', next] = (text ?? '').split('\n').filter((part) => /\p{L}/u.test(part));
  const never = readFirst(line, field);
  return never?.certain || next === undefined ? never : (readBroken(line, next, field) ?? never);
}

/** A label that the page breaks in two: “Name as it appears / on your card”. */
function readBroken(line: string, next: string, field: FieldWords): Never | undefined {
  const both = `${line} ${next}`;
  if (both.length > LONGEST_LABEL) return undefined;
  const list = parted(words(fold(both)));
  const at = parted(words(fold(line))).length;
  const hits = table().phrases.find(list);
  const whole = isWhole(list, hits);
  const isBroken = ({ start, end }: Found<Sense>) => start < at && at < end;
  // A hint below a label speaks for itself: “E-mail / We will send a verification code”.
  return whole || hits.some(isBroken) ? readLine(both, field) : undefined;
}

function readFirst(line: string, field: FieldWords): Never | undefined {
  if (line === '' || line.length > LONGEST_LABEL) return undefined;
  const outside = line.replace(/[([（【［][^)\]）】］]*[)\]）】］]?/g, ' ');
  if (!/\p{L}/u.test(outside)) return readLine(line, field);
  const never = readLine(outside, field);
  if (never || outside === line) return never;
  // “Number (credit card)”
  const note = readLine(line, field);
  return note && note.meaning !== 'search' ? { ...note, certain: false } : undefined;
}

function readLine(line: string, field: FieldWords): Never | undefined {
  const question = /[?？؟]/.test(line);
  const list = parted(words(fold(question ? withoutCompounds(line) : line)));
  const hits = table().phrases.find(list);
  const whole = isWhole(list, hits);
  const meant = hits.flatMap((hit) => {
    const sense = senseOf(hit, list, field.lang, whole);
    return sense ? [{ hit, sense }] : [];
  });
  if (whole) return readWhole(meant, field);
  const short = list.length <= SHORT && !question;
  for (const { hit, sense } of meant) {
    const { meaning, vague } = sense;
    const isSearch = meaning === 'search';
    const certain = !isSearch && ((short && isLast(hit, list)) || isInstruction(hit, meaning));
    // Who writes at length tells of work with cards and passwords.
    if (vague || (isSearch && hit.start > 0) || (field.long && !certain)) continue;
    return { meaning, certain };
  }
  return undefined;
}

/** True for as many words as only a captcha's own instruction has: “the characters in the image”. */
const isInstruction = ({ start, end }: Found<Sense>, meaning: NeverMeaning): boolean =>
  meaning === 'captcha' && end - start >= INSTRUCTION;

/** What known phrases say that fill a text: one that is plain settles the vague beside it, “Valid until / Card number”. */
function readWhole(meant: readonly { sense: Sense }[], field: FieldWords): Never | undefined {
  const { sense } = meant.find(({ sense }) => !sense.vague) ?? meant[0] ?? {};
  if (!sense) return undefined;
  const { meaning, vague } = sense;
  return { meaning, certain: !vague && !(meaning === 'search' && field.long) };
}

/** A question without the words that only begin with a telling one: “Which password-managers do you know?” */
function withoutCompounds(question: string): string {
  const { glued, vocabulary } = table();
  const all = question.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  if (all.length < COMPOUNDS_FROM) return question;
  return question.replace(/[\p{L}\p{M}\p{N}-]+/gu, (word) => {
    const folded = fold(word);
    const begins = (known: string) =>
      folded.startsWith(known) && folded.length >= known.length + OTHER_WORD;
    return !vocabulary.has(folded) && glued.some(begins) ? '' : word;
  });
}

/**
 * What a name or id says.
 * @param said Whether the page itself says something else of the field.
 */
function readName(name: string, field: FieldWords, said: boolean): Never | undefined {
  const list = parted(identifierWords(name));
  const hits = table().phrases.find(list);
  const whole = isWhole(list, hits);
  for (const hit of hits) {
    const sense = senseOf(hit, list, field.lang, whole);
    if (!sense) continue;
    const { meaning, vague } = sense;
    // `bank`, `keywords`: what a programmer meant by them nobody knows.
    if ((vague || meaning === 'search') && (said || !whole || field.long)) continue;
    const tells = meaning === 'password' || meaning === 'captcha' || isLast(hit, list);
    return { meaning, certain: tells && !said && !vague && meaning !== 'search' };
  }
  return undefined;
}

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/** True where nothing but known phrases and numbers stands in a text. */
function isWhole(list: readonly string[], hits: readonly Found<Sense>[]): boolean {
  const isKnown = (index: number) => hits.some(({ start, end }) => start <= index && index < end);
  return list.every((word, index) => isNumber(word) || isKnown(index));
}

const isLast = ({ end }: Found<Sense>, list: readonly string[]): boolean =>
  list.slice(end).every(isNumber);

/**
 * What a phrase says here: in the page's language or in English, else in any, but then it must be the
 * whole text or more than a word: short words of one language are found in the texts of another.
 */
function senseOf(
  { start, end, senses }: Found<Sense>,
  list: readonly string[],
  lang: string,
  whole: boolean,
): Sense | undefined {
  const near = senses.filter((sense) => sense.lang === 'en' || isOf(lang, sense.lang));
  if (near.length > 0) return near.find(({ vague }) => !vague) ?? near[0];
  const long = list.slice(start, end).reduce((sum, word) => sum + (isUnspaced(word) ? 0.5 : 1), 0);
  // A foreign word that may ask for something else does: “carta” is a letter in Spanish.
  return whole || long > 1 ? senses.find(({ vague }) => !vague) : undefined;
}

/** Whether a page's tag, as `de-CH`, is of a language of the table; Chinese has two. */
const isOf = (tag: string, lang: string): boolean =>
  tag.slice(0, 2).toLowerCase() === lang.slice(0, 2);
