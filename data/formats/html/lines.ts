/** An HTML page as lines: blocks, headings, lists, tables, links. */

import type { Cell, Line, Link } from '../parse-lines/line';
import { type ChildNode, type Document, type Element, isElement } from '../shared/markup';

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'iframe',
  'object',
  'form',
  'button',
  'select',
  'input',
  'textarea',
  'canvas',
  'video',
  'audio',
  'map',
]);
const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody thead tr ul body html'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'th', 'dt']);
const ITALIC = new Set(['i', 'em', 'cite']);

interface Look {
  bold: boolean;
  italic: boolean;
  level?: number;
  bullet: boolean;
  link?: string;
  /** In an element that is one skill (https://microformats.org/wiki/h-resume). */
  whole?: boolean;
}

function isHidden({ attribs, name }: Element): boolean {
  return (
    SKIPPED.has(name) ||
    'hidden' in attribs ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '') ||
    /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|skip-link|skip-to-content)(?:\s|$)/.test(
      attribs.class ?? '',
    )
  );
}

/** An item of a list of words; one that holds blocks is a container like any other. */
function isItem(li: Element): boolean {
  const own = li.children.some(
    (c) =>
      (c.type === 'text' && 'data' in c && c.data.trim()) ||
      (isElement(c) && !BLOCKS.has(c.name) && c.name !== 'br'),
  );
  const blocks = li.children.filter((c): c is Element => isElement(c) && BLOCKS.has(c.name));
  return (
    own ||
    blocks.every((block) => block.name === 'p') ||
    (blocks.length < 2 &&
      blocks.every((block) => !block.children.some((c) => isElement(c) && BLOCKS.has(c.name))))
  );
}

/** One of several inline elements of one class side by side: tags, each on its own. */
function isTag(node: Element): boolean {
  const { name, attribs, parent } = node;
  if (
    BLOCKS.has(name) ||
    !attribs.class ||
    !parent ||
    parent.children.some((c) => c.type === 'text' && 'data' in c && /[\p{L}\p{N}]/u.test(c.data))
  )
    return false;
  return (
    parent.children.filter((c) => isElement(c, name) && c.attribs.class === attribs.class).length >
    1
  );
}

const levelOf = ({ name }: Element): number | undefined => {
  const level = /^h([1-6])$/.exec(name)?.[1];
  return level ? Number(level) : undefined;
};

/** Where a link leads that says how somebody is reached or seen. */
const urlOf = ({ name, attribs: { href } }: Element): string | undefined =>
  name === 'a' && /^(?:https?|mailto|tel):/i.test(href ?? '') ? href : undefined;

/** How what stands in an element looks, by it and by what is around. */
function lookIn(node: Element, around: Look): Look {
  const { name, attribs } = node;
  const level = levelOf(node);
  return {
    bold:
      around.bold ||
      BOLD.has(name) ||
      level !== undefined ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/.test(attribs.style ?? ''),
    italic: around.italic || ITALIC.has(name),
    level: level ?? around.level,
    bullet: name === 'li' ? isItem(node) : around.bullet && level === undefined,
    link: urlOf(node) ?? around.link,
    whole: around.whole || /(?:^|\s)p-skill(?:\s|$)/.test(attribs.class ?? ''),
  };
}

class Builder {
  readonly lines: Line[] = [];
  private cells: Cell[] = [];
  private cell: Cell = { text: '' };
  private links: Link[] = [];
  private look: Look = { bold: false, italic: false, bullet: false };
  private firstOfItem = false;
  /** Blocks that ended since the last line: the more, the wider the gap. */
  private closed = 2;

  walk(nodes: readonly ChildNode[], look: Look): void {
    for (const node of nodes) {
      if (node.type === 'text' && 'data' in node) this.text(node.data, look);
      else if (isElement(node) && !isHidden(node)) this.element(node, look);
    }
  }

  private element(node: Element, look: Look): void {
    const { name } = node;
    if (name === 'br') {
      this.closeLine();
      return;
    }
    const tag = isTag(node);
    if (tag) this.closeCell();
    const level = levelOf(node);
    const url = urlOf(node);
    const inner = lookIn(node, look);
    if (url) this.links.push({ text: '', url });
    const isCell = name === 'td' || name === 'th';
    const isBlock = BLOCKS.has(name);
    if (isCell) this.closeCell();
    if (isBlock) this.closeLine();
    if (name === 'li') this.firstOfItem = isItem(node);
    this.walk(node.children, inner);
    if (isCell || tag) this.closeCell();
    if (isBlock) {
      this.closeLine();
      this.closed += name === 'p' || name === 'ul' || level ? 1 : 0.7;
    }
  }

  private text(data: string, look: Look): void {
    const text = data.replace(/[\u{E000}-\u{F8FF}\u200b]/gu, ' ').replace(/\s+/g, ' ');
    if (text.trim() && this.cell.text.trim() === '') {
      this.cell = {
        text: this.cell.text,
        ...(look.bold && { bold: true }),
        ...(look.italic && { italic: true }),
        ...(look.whole && { whole: true }),
      };
      if (this.cells.length === 0) this.look = look;
    }
    // “2018” and “3 years” in elements of their own, parted by a style sheet alone.
    this.cell.text += /\d$/.test(this.cell.text) && /^\d/.test(text) ? ` ${text}` : text;
    const last = this.links.at(-1);
    if (look.link && last?.url === look.link) last.text += text;
  }

  private closeCell(): void {
    const text = this.cell.text.replace(/\s+/g, ' ').trim();
    if (text) this.cells.push({ ...this.cell, text });
    this.cell = { text: '' };
  }

  private closeLine(): void {
    this.closeCell();
    if (this.cells.length === 0) return;
    const bullet = this.look.bullet && this.firstOfItem;
    const gap = Math.max(0, this.closed - 1);
    const { level } = this.look;
    this.lines.push({
      cells: this.cells,
      ...(bullet && { bullet }),
      ...(level && { level }),
      gap,
      ...(this.links.length > 0 && { links: this.links }),
    });
    this.cells = [];
    this.links = [];
    this.firstOfItem = false;
    this.closed = 0;
  }
}

/** @returns The lines of a page, as a reader without style sheets would see them. */
export function linesOfHtml(page: Document): Line[] {
  const builder = new Builder();
  builder.walk([...page.children], { bold: false, italic: false, bullet: false });
  return builder.lines;
}
