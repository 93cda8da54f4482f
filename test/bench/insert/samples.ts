/** What is inserted, and what a target of each kind should then hold. */
import type { InsertRequest } from '../../../entrypoints/page/insert/result.ts';

const TAKES = ['Led a team of six', 'Cut the bill by 40 %', 'Wrote the manual'];
const WORDS = 'Kept the engine running through two winters and taught it new cards. ';

/** One line, for the caret after the first word of the start: `AFTER_FIRST` characters in. */
export const LINE: InsertRequest = { text: ', Ada Lovelace,' };
export const AFTER_FIRST = 'alpha'.length;
/** In the place of a selected word. */
export const WORD: InsertRequest = { text: 'Grace Hopper' };
/** Three lines, plain. */
export const LINES: InsertRequest = { text: 'Line one\nLine two\nLine three' };
/** A list, with the HTML that the card sends along. */
export const LIST: InsertRequest & { items: string[] } = {
  items: TAKES,
  text: TAKES.map((item) => `- ${item}`).join('\n'),
  html: `<ul>${TAKES.map((item) => `<li>${item}</li>`).join('')}</ul>`,
};
/** Emoji of several code points, two right-to-left scripts, a tab, Windows line ends. */
export const ODD: InsertRequest = {
  text: 'Zoë 👩‍💻 🇬🇧\tשלום עולם\r\nالسيرة الذاتية 𝒳\r\nthird',
};
/** 5 kB in one line. */
export const LONG_LINE: InsertRequest = { text: WORDS.repeat(73).trim() };
/** 5 kB in 73 lines. */
export const LONG: InsertRequest = {
  text: Array.from({ length: 73 }, () => WORDS.trim()).join('\n'),
};

/** The text as a model of that kind gives it back. */
export function normal(kind: string, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  if (kind === 'text') return lines;
  const spaces = lines.replace(/[\t\u00a0 ]+/g, ' ');
  if (kind === 'line') return spaces.trim();
  return spaces.replace(/ ?\n[\n ]*/g, '\n').trim();
}

/** Whether a one-line field holds all the lines of a text, joined by something. */
export function joined(model: string, text: string): boolean {
  const literal = (line: string) => line.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const lines = text.split(/\r?\n/).map((line) => literal(normal('line', line)));
  return new RegExp(`^${lines.join('\\s?[^\\p{L}\\n]+')}$`, 'u').test(normal('line', model));
}
