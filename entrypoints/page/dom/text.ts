/** Tags whose text is not what a page says of a control beside them. */
import { childrenOf, depthFirst, type Inside } from './depth-first';
import { isElement, isHtml } from './element-types';
import { own } from './own';

const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SELECT',
  'TEXTAREA',
  'OPTION',
  'SVG',
  'svg',
  'IFRAME',
  'OBJECT',
  'BUTTON',
]);

/** Tags that begin and end a line of text. */
export const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LABEL LEGEND LI MAIN NAV OL P SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

export const isSilent = (element: Element): boolean => SILENT.has(own(element, 'tagName'));

const isSlot = (element: Element): element is HTMLSlotElement =>
  isHtml(element) && own(element, 'localName') === 'slot';

/** What a slot shows of its host's own tree; nothing for all else, and for a slot that nothing is put into. */
export const assignedTo = (element: Element): readonly Node[] =>
  isSlot(element) ? element.assignedNodes() : [];

const LONGEST = 300;
/** So much of one text node is looked at, in characters: white space is most of what is longer. */
const LONGEST_NODE = 20_000;

/** The text of an element as a person reads it, block by block a line, without the controls in it. */
export function textOf(element: Element): string {
  let text = '';
  const enter = (node: Node): Inside<undefined> | undefined => {
    if (own(node, 'nodeType') === Node.TEXT_NODE) {
      text += node.nodeValue?.slice(0, LONGEST_NODE) ?? '';
      return undefined;
    }
    if (!isElement(node) || (node !== element && isSilent(node))) return undefined;
    const block = BLOCKS.has(own(node, 'tagName'));
    if (block) text += '\n';
    const assigned = assignedTo(node);
    const leave = () => {
      text += block ? '\n' : ' ';
    };
    return { nodes: assigned.length > 0 ? assigned : childrenOf(node), of: undefined, leave };
  };
  const steps = depthFirst({ nodes: [element], of: undefined }, enter);
  while (text.length <= LONGEST && !steps.next().done);
  return tidy(text).slice(0, LONGEST);
}

/** Runs of spaces as one, lines kept apart, empty ones dropped. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/**
 * The last line that is not what an empty box says of itself: “Select…”, “Choose one …”. A sign alone,
 * a star or the bracket before an area code, goes with the line before it.
 */
export function lastLine(text: string): string {
  const all = text.split('\n');
  const lines = all.filter((line) => !PROMPT.test(line));
  const last = lines.at(-1) ?? all.at(-1) ?? '';
  const before = lines.at(-2);
  return before && SIGN.test(last) ? `${before} ${last}` : last;
}

const SIGN = /^[([（*＊:：]{1,2}$/u;

const PROMPT = /^\S+( \S+){0,3} ?(\.{3}|…)$/;
