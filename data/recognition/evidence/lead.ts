/** What of a text of several lines says what is asked for. */

/** The rest of a sentence that the line before began: “(separated by commas)”, “to work in Canada?”. */
const GOES_ON = /^\s*[\p{Ll}(（[【［]/u;

/** The first line that says something, with what goes on from it: a line break inside a label parts no sentence. */
export function leadOf(text: string): string {
  const lines = text.split('\n');
  const start = Math.max(
    0,
    lines.findIndex((line) => /[\p{L}\p{N}]/u.test(line)),
  );
  let lead = lines[start] ?? '';
  for (const line of lines.slice(start + 1)) {
    if (!GOES_ON.test(line)) break;
    lead = `${lead} ${line.trim()}`;
  }
  return lead;
}

/** A question mark at the end, a star or an “(optional)” behind it. */
const ASKS = /[?？؟;]\s*(?:[*✱＊]|[(（][^()（）]*[)）]|\s)*$/u;

/** True for a text that ends as a question does. In Greek the semicolon ends one. */
export const isQuestion = (text: string): boolean =>
  ASKS.test(text) && (!text.includes(';') || /\p{sc=Greek}/u.test(text));
