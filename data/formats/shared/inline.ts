/** Markdown-light, as highlights and summaries have it: **bold**, *italic*, `code` and [links](https://…). */
import { safeHref } from './link';

/** A stretch of text in one style. */
export interface Span {
  text: string;
  bold?: true;
  italic?: true;
  code?: true;
  /** http(s), mailto or tel. */
  href?: string;
}

// Marks count only at the edge of a word (CommonMark's flanking, made stricter): `2*3*4`, `snake_case` stay.
// The lengths are bounded so that a text made of opening marks can't take quadratic time.
const MARK = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`\x60(?<code>[^\x60\n]{1,500})\x60`,
    String.raw`\[(?<label>[^[\]\n]{1,500})\]\((?<href>[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)\)`,
    String.raw`(?<![\p{L}\p{N}*])\*\*(?<bold>(?![\s*])[^\n]{1,1000}?(?<![\s*]))\*\*(?![\p{L}\p{N}*])`,
    String.raw`(?<![\p{L}\p{N}*])\*(?<italic>(?![\s*])[^*\n]{1,1000}?(?<!\s))\*(?![\p{L}\p{N}*])`,
    String.raw`(?<![\p{L}\p{N}_])_(?<emphasis>(?![\s_])[^_\n]{1,1000}?(?<!\s))_(?![\p{L}\p{N}_])`,
  ].join('|'),
  'gu',
);

/** @returns `text` as stretches of one style each; a link that may not be followed is its label alone. */
export function spansOf(text: string, style: Omit<Span, 'text'> = {}): Span[] {
  const spans: Span[] = [];
  let plain = '';
  let from = 0;
  const flush = () => {
    if (plain !== '') spans.push({ ...style, text: plain });
    plain = '';
  };
  for (const match of text.matchAll(MARK)) {
    const { escaped, code, label, href, bold, italic, emphasis } = match.groups ?? {};
    plain += text.slice(from, match.index);
    from = match.index + match[0].length;
    if (escaped !== undefined) {
      plain += escaped;
      continue;
    }
    flush();
    const slant = italic ?? emphasis;
    if (code !== undefined) spans.push({ ...style, code: true, text: code });
    else if (label !== undefined) spans.push(...spansOf(label, { ...style, href: safeHref(href) }));
    else if (bold !== undefined) spans.push(...spansOf(bold, { ...style, bold: true }));
    else if (slant !== undefined) spans.push(...spansOf(slant, { ...style, italic: true }));
  }
  plain += text.slice(from);
  flush();
  return spans;
}

/** @returns `text` without its marks; a link keeps its address behind it, unless the label says it. */
export function withoutMarks(text: string): string {
  return spansOf(text)
    .map((span) =>
      span.href && !span.href.includes(span.text) ? `${span.text} (${span.href})` : span.text,
    )
    .join('');
}
