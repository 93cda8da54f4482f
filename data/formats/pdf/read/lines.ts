/** From the rows of a column to lines: bullets, paragraphs, gaps, links. */

import { placeness } from '../../parse-lines/classify';
import { datesIn } from '../../parse-lines/dates';
import type { Line, Link } from '../../parse-lines/line';
import type { LinkArea } from './document';
import type { Column } from './layout';
import type { Row, Segment } from './rows';

const BULLET = /^[•●○◦▪■□▸►‣⁃∙◆◇❖➢➤✓✔*·–—-]\s*(?=\S)/u;
const ONLY_BULLET = /^[•●○◦▪■□▸►‣⁃∙◆◇❖➢➤✓✔*·–—o-]$/u;

interface Draft extends Line {
  x: number;
  right: number;
  y: number;
  lineHeight: number;
  font: string;
}

const median = (all: readonly number[]) =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

const isAside = (segment: Segment) =>
  datesIn(segment.text).length > 0 || placeness(segment.text) >= 0.8 || segment.text.length < 30;

/** Parts a segment at its middling gaps, which are tags or columns unless every gap of a long line is one. */
function atSoftGaps(segment: Segment): Segment[] {
  const { text } = segment;
  if (!text.includes('\u2003')) return [segment];
  const soft = text.split('\u2003').length - 1;
  const gaps = text.split(/[\s]/).length - 1;
  if (text.length > 50 && soft > gaps * 0.5)
    return [{ ...segment, text: text.replace(/\u2003/g, ' ') }];
  if (/^(?:\d{1,2}[.)]?|[•·▪*–-])\u2003/u.test(text))
    return [{ ...segment, text: text.replace(/\u2003/g, ' ') }];
  return text.split('\u2003').map((part) => ({ ...segment, text: part }));
}

function draft(all: readonly Segment[], y: number): Draft | undefined {
  const segments = all.flatMap(atSoftGaps);
  let list = segments.filter((s, i) => s.text !== '' && (i === 0 || s.text !== '•'));
  const [mark, ...behind] = list;
  let bullet = false;
  if (mark && behind.length > 0 && ONLY_BULLET.test(mark.text)) {
    bullet = true;
    list = behind;
  }
  const [first] = list;
  if (!first || !/[\p{L}\p{N}]/u.test(list.map((s) => s.text).join(''))) return undefined;
  const inline = !bullet && BULLET.exec(first.text);
  if (inline) list = [{ ...first, text: first.text.slice(inline[0].length) }, ...list.slice(1)];
  const links = list.flatMap((s): Link[] =>
    s.links.map((link) => ({ text: s.text, url: link.url })),
  );
  const size = Math.max(...list.map((s) => s.size));
  return {
    cells: list.map(({ text, bold, italic }) => ({
      text,
      ...(bold && { bold }),
      ...(italic && { italic }),
    })),
    ...((bullet || inline) && { bullet: true }),
    size: Math.round(size * 2) / 2,
    indent: first.x,
    x: first.x,
    right: Math.max(...list.map((s) => s.right)),
    y,
    lineHeight: size,
    font: [first.bold, first.italic, Math.round(first.size * 2)].join(),
    ...(links.length > 0 && { links }),
  };
}

/** A row whose left part is running text and whose right part is a date or a place: two lines. */
function draftsOf(row: Row, column: Column): Draft[] {
  const last = row.segments.at(-1);
  const before = row.segments.slice(0, -1);
  const text = before.map((s) => s.text).join(' ');
  const speaks = /[\p{L}\p{N}]/u.test(text);
  const far = last && last.right > column.right - 12 && before.length > 0;
  if (
    far &&
    last &&
    speaks &&
    isAside(last) &&
    (BULLET.test(text) || ONLY_BULLET.test(before[0]?.text ?? ''))
  ) {
    const aside = draft([last], row.y);
    const rest = draft(before, row.y);
    return [...(aside ? [{ ...aside, aside: true }] : []), ...(rest ? [rest] : [])];
  }
  const whole = draft(row.segments, row.y);
  return whole ? [whole] : [];
}

/** Tells whether two lines are set as lines of one text are: below each other, in one size and at one edge. */
function isOneText(previous: Draft, next: Draft, usual: number): boolean {
  if (next.bullet || next.aside || previous.aside) return false;
  if (previous.cells.length > 1 || next.cells.length > 1) return false;
  const step = next.y - previous.y;
  if (step > usual * 1.35 || step < 1) return false;
  if (Math.abs((next.size ?? 0) - (previous.size ?? 0)) > 0.6) return false;
  if (next.font !== previous.font && previous.font.split(',')[0] === 'true') return false;
  const centred = Math.abs(previous.x + previous.right - next.x - next.right) < 6;
  return previous.bullet === true || centred || Math.abs(next.x - previous.x) <= 3;
}

const LABEL = /^[^:]{2,30}:\s/;

/** Tells whether a line ends what it says, as one date behind another does, or begins a list of labels. */
function isWhole(line: Draft, text: string, next: string): boolean {
  if (LABEL.test(text) && LABEL.test(next)) return true;
  const lastDate = line.bullet ? undefined : datesIn(text).at(-1);
  return lastDate !== undefined && lastDate.index + lastDate.length >= text.length - 2;
}

/** Tells whether `next` goes on with the sentence of `previous`: the next word had no room left there. */
function continues(previous: Draft, next: Draft, column: Column, usual: number): boolean {
  if (!isOneText(previous, next, usual)) return false;
  const text = previous.cells[0]?.text ?? '';
  const more = next.cells[0]?.text ?? '';
  if (isWhole(previous, text, more)) return false;
  const first = /^\S+/.exec(more)?.[0] ?? '';
  const isSmall = /^\p{Ll}/u.test(first);
  const size = previous.size ?? 10;
  const bold = previous.font.startsWith('true');
  const full = previous.right + (first.length + 1) * size * (bold ? 0.46 : 0.42) > column.right;
  if (previous.bullet)
    return next.x > previous.x - 3 && (full || isSmall) && !datesIn(first).length;
  const words = text.split(' ').length;
  const width = column.right - column.left;
  // In a narrow column nearly every word ends a line.
  if (width < 18 * size && words < 3 && !/[,&-]$/.test(text) && !bold) return false;
  const open = /[,&\u00ad-]$|\s(?:and|or|of|the|in|for|with|to|a|und|et|y|de|e|en)$/.test(text);
  if (!full) return open && isSmall;
  if (bold && next.font === previous.font && /\s/.test(text) && next.y - previous.y < usual * 1.25)
    return true;
  const sentence = text.length > 45 && words > 6;
  return open || isSmall || (sentence && (width > 26 * size || !/[.!?:]$/.test(text)));
}

function joinLines(a: Draft, b: Draft): Draft {
  const [x] = a.cells;
  const [y] = b.cells;
  const text = x?.text ?? '';
  const more = y?.text ?? '';
  const linked = (a.links ?? []).some(({ url }) =>
    url.includes(`${/\S+$/.exec(text)?.[0]}${/^\S+/.exec(more)?.[0]}`),
  );
  const glued = linked
    ? text + more
    : /\u00ad$/.test(text)
      ? text.slice(0, -1) + more
      : /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(more)
        ? text + more
        : `${text} ${more}`;
  return {
    ...a,
    cells: [{ ...x, text: glued }],
    y: b.y,
    right: b.right,
    x: b.x,
    links: a.links || b.links ? [...(a.links ?? []), ...(b.links ?? [])] : undefined,
  };
}

/** @returns The lines of a column; `floating` are links that lie on no word. */
export function linesOf(column: Column): Line[] {
  const drafts = column.rows.flatMap((row) => draftsOf(row, column));
  const steps = drafts
    .slice(1)
    .map((line, i) => line.y - (drafts[i]?.y ?? 0))
    .filter((step) => step > 1);
  const small = steps.filter((step) => step < 40).sort((a, b) => a - b);
  const usual = Math.max(
    median(drafts.map((line) => line.lineHeight)) * 1.15,
    Math.min(median(small), median(drafts.map((line) => line.lineHeight)) * 1.75),
  );
  const lines: Draft[] = [];
  for (const [i, next] of drafts.entries()) {
    const previous = lines.at(-1);
    const above = drafts[i - 1];
    const gap = above ? Math.max(0, (next.y - above.y) / usual - 1) : 1;
    if (previous && continues({ ...previous, y: above?.y ?? previous.y }, next, column, usual))
      lines[lines.length - 1] = joinLines(previous, next);
    else lines.push({ ...next, gap: gap < 0.12 ? 0 : gap });
  }
  return lines.map(({ x, right, y, lineHeight, font, ...line }) => line);
}

/** Links of a page that lie on no word: icons. */
export function floating(links: readonly LinkArea[], rows: readonly Row[]): Link[] {
  const used = new Set(
    rows.flatMap((row) =>
      row.segments.filter((s) => /[\p{L}\p{N}]/u.test(s.text)).flatMap((s) => s.links),
    ),
  );
  return links.filter((link) => !used.has(link)).map((link) => ({ text: '', url: link.url }));
}
