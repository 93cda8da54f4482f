/** Which option of a list a value means. */
import { fold } from '../../recognition/lexicon/fold';
import type { Forms, Option } from './want';

/**
 * Finds the option that means a value. Exact before partial: the same words as an option's label,
 * a code as label, either as its value, an option that says the words and something in brackets or
 * behind a dash, and last the only option whose words begin with the value's, or the other way round.
 * Where the value is `whole`, no option that says more is it.
 * @returns Its index; −1 where none fits or several do. Nothing is guessed.
 */
export function choose(
  options: readonly Option[],
  { words, codes = [], whole = false }: Forms,
): number {
  const list = options.map(({ label, value }) => ({
    label: folded(label),
    value: folded(value),
    parts: whole ? partsOf(label, /[()[\]（）]/u) : partsOf(label, PARTS),
  }));
  const names = words.map(folded).filter((word) => word !== '');
  const signs = codes.map(folded).filter((code) => code !== '');
  const steps: ((wanted: string) => number[])[] = [
    (wanted) => where(list, (option) => option.label === wanted),
    (wanted) => where(list, (option) => option.value === wanted && isWord(wanted)),
    (wanted) => where(list, (option) => option.parts.includes(wanted)),
  ];
  for (const step of steps) {
    for (const wanted of [...names, ...signs]) {
      const [first, second] = step(wanted);
      // The same entry may stand twice: the favourites first, then the alphabet.
      if (
        first !== undefined &&
        (second === undefined || list[first]?.label === list[second]?.label)
      )
        return first;
    }
  }
  // What has a code has a name of its own too: Guinea is not Guinea-Bissau.
  if (signs.length > 0) return -1;
  for (const wanted of names.filter((name) => name.length > 3)) {
    const near = where(
      list,
      (option) => (!whole && begins(option.label, wanted)) || begins(wanted, option.label),
    );
    if (near.length === 1) return near[0] ?? -1;
  }
  return -1;
}

/** Case, accents, width and punctuation do not count; the signs of C++ and C# do. */
export function folded(text: string): string {
  return fold(withoutFlags(text))
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replaceAll(' & ', ' and ')
    .replace(/(?<!\p{L})[+#]|[^\p{L}\p{N}+#]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The two letters that a flag is made of: 🇨🇦 is CA. */
function withoutFlags(text: string): string {
  return text.replace(/[\u{1f1e6}-\u{1f1ff}]{2}/gu, (flag) =>
    [...flag].map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1a5)).join(''),
  );
}

/** "Germany (Deutschland)", "DE - Germany", "Germany +49", "+49 Germany": each part by itself. */
const PARTS = /[()[\]（）/|–—]|\s-\s|:\s|\s*\+\d+$|\s\d+$|^\+\d+\s/u;

function partsOf(label: string, between: RegExp): string[] {
  return withoutFlags(label)
    .split(between)
    .map(folded)
    .filter((part) => part !== '');
}

function where<T>(list: readonly T[], test: (item: T) => boolean): number[] {
  return list.flatMap((item, index) => (test(item) ? [index] : []));
}

/** Numbers as values are often mere places in the list. */
function isWord(wanted: string): boolean {
  return !/^\d{1,3}$/.test(wanted);
}

function begins(long: string, short: string): boolean {
  return short.length > 3 && long.startsWith(`${short} `);
}
