/** The text of an entry: paragraphs and the items of its list. */
import { type Line, textOf } from './line';

export interface Body {
  summary?: string;
  highlights: string[];
}

const SUBHEADING =
  /^(?:highlights|responsibilities|achievements|key achievements|tasks|aufgaben|details|missions|logros|tecnologie)\s*:?$/i;

/** Joins the lines of a body: items become highlights, the rest the summary. */
export function bodyOf(lines: readonly Line[]): Body {
  const paragraphs: string[] = [];
  const highlights: string[] = [];
  for (const line of lines) {
    const text = textOf(line).replace(/\t/g, ' ').trim();
    if (!text || SUBHEADING.test(text)) continue;
    if (line.bullet) highlights.push(text);
    else if (highlights.length > 0 && !(line.gap ?? 0) && /^\p{Ll}/u.test(text))
      highlights.push(`${highlights.pop()} ${text}`);
    else paragraphs.push(text);
  }
  return { highlights, ...(paragraphs.length > 0 && { summary: paragraphs.join('\n') }) };
}
