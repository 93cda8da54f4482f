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

/** The text in one case, width and spelling: no diacritics in scripts that are read without them. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  // Nothing but ASCII is by far the commonest, and needs none of the work below.
  if (/^[\0-\x7f]*$/.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0640\u200b-\u200f]/g, '')
    .normalize('NFC')
    .replace(/[ßøłæœđðþı]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي');
}

/** The words of folded text, without punctuation; in scripts without spaces, its characters. */
export function words(folded: string): string[] {
  const found = folded.match(TOKEN) ?? [];
  return found.map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word));
}

/** True if a word is one character of a script written without spaces. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/** A name, id or other identifier in words: camelCase, snake_case, kebab-case and digits are parted. */
export function identifierWords(identifier: string): string[] {
  const parted = identifier
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2');
  return words(fold(parted));
}
