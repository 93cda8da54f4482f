import { memo } from './memo';

const LATIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Scripts that write without spaces, or glue their words: one character is one word here. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー々]/u;
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー々]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー々])[\p{L}\p{M}])+|\p{N}+/gu;

/** By far the commonest texts and names, which need less work. */
const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** The text in one case, width and spelling: no diacritics in scripts that are read without them. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  if (isAscii(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0640\u200b-\u200f]/g, '')
    .normalize('NFC')
    .replace(/[ßøłæœđðþı]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/ʼ/g, "'")
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي');
}

/** The words of folded text, without punctuation; in scripts without spaces, its characters. */
export function words(folded: string): string[] {
  if (isAscii(folded)) return folded.match(/[a-z]+|\d+/gi) ?? [];
  const found = folded.match(TOKEN) ?? [];
  return found.map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word));
}

/** True if a word is one character of a script written without spaces. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/** A name, id or other identifier in words: camelCase, snake_case, kebab-case and digits are parted. */
export const identifierWords = memo((identifier: string): readonly string[] => {
  const given = withoutMachine(identifier);
  const parted = isAscii(given) ? partAscii(given) : partAny(given);
  return words(fold(parted));
});

const UUID = /[\da-f]{8}(-?)[\da-f]{4}\1[\da-f]{4}\1[\da-f]{4}\1[\da-f]{12}/gi;
/** A digest or a key: eight or more figures of base 16, of which at least one is a digit and one a letter. */
const HEX = /^(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{8,}$/i;
/** Letters and digits by turns, a few at a time: `a1b2c3`. */
const MIXED = /^(?:[a-z]{1,2}\d{1,3}){2,}[a-z]{0,2}$|^(?:\d{1,3}[a-z]{1,2}){2,}\d{0,3}$/i;

/** An identifier without what a machine has made up: its letters are no words. */
const withoutMachine = (identifier: string): string =>
  identifier
    .replace(UUID, ' ')
    .replace(/[a-z\d]{5,}/gi, (token) => (isMachineMade(token) ? ' ' : token));

function isMachineMade(token: string): boolean {
  if (!/\d/.test(token) || !/[a-z]/i.test(token)) return false;
  return HEX.test(token) || MIXED.test(token) || isScrambled(token);
}

/** `dGhpc0lzQQ`, `V1StGXR8Z5`: digits in the midst of letters whose runs are too short for words. */
function isScrambled(token: string): boolean {
  if (token.length < 10 || !/[a-z]\d+[a-z]/i.test(token)) return false;
  const runs = token.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  return runs.length > 2 && runs.join('').length < 3 * runs.length;
}

const partAscii = (identifier: string): string =>
  identifier
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([a-zA-Z])(\d)/g, '$1 $2')
    .replace(/(\d)([a-zA-Z])/g, '$1 $2');

const partAny = (identifier: string): string =>
  identifier
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2');
