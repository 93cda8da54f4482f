/** The text of a page as a person reads it: what is shown, and nothing that was typed. */
import { depthFirst, type Inside } from '../dom/depth-first';
import { isElement } from '../dom/element-types';
import { own } from '../dom/own';
import { assignedTo } from '../dom/text';

/** As many characters are read; a job is told in far fewer. */
const MOST = 300_000;

/** A main part with less than this says little, and all of the page is read. */
const LITTLE = 400;

/** Controls, what is drawn or run, and the ways around the site. */
const LEFT_OUT =
  'script, style, noscript, template, svg, canvas, iframe, frame, object, input, select, textarea, datalist, nav, [role=navigation], [role=search], [role=textbox], [role=combobox], [role=searchbox], [contenteditable]:not([contenteditable=false]), [aria-hidden=true], [inert]';

export interface Text {
  text: string;
  cut: boolean;
}

/** The main part of a document; all of it where that says too little. */
export function mainText(document: Document): Text {
  const main = own(document, 'querySelector')('main, [role=main]') ?? onlyArticle(document);
  const part = main ? textOf(main) : undefined;
  if (part && part.text.length >= LITTLE) return part;
  return own(document, 'body') ? textOf(own(document, 'body')) : { text: '', cut: false };
}

function onlyArticle(document: Document): Element | null {
  const articles = own(document, 'querySelectorAll')('article');
  return articles.length === 1 ? (articles[0] ?? null) : null;
}

function textOf(root: Element): Text {
  let text = '';
  const visit = (node: Node, isShown: boolean): Inside<boolean> | undefined => {
    if (own(node, 'nodeType') === Node.TEXT_NODE) {
      if (isShown) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
      return undefined;
    }
    if (!isElement(node) || own(node, 'matches')(LEFT_OUT)) return undefined;
    if (own(node, 'localName') === 'br') {
      text += '\n';
      return undefined;
    }
    const { display, visibility } = getComputedStyle(node);
    // An element without a box of its own is never “visible” itself; what is in it may be.
    if (display !== 'contents' && !own(node, 'checkVisibility')()) return undefined;
    const line = /^(inline|contents|ruby)/.test(display) ? '' : '\n';
    text += line;
    const leave = () => {
      text += line;
    };
    return { nodes: shownIn(node), of: visibility === 'visible', leave };
  };
  const steps = depthFirst({ nodes: [root], of: true }, visit);
  while (text.length <= MOST && !steps.next().done);
  return { text: tidy(text).slice(0, MOST), cut: text.length > MOST };
}

/** As they are shown: the shadow tree's where there is an open one, and what was put into its slots. */
function shownIn(element: Element): Iterable<Node> {
  const shadow = own(element, 'shadowRoot');
  if (shadow) return shadow.childNodes;
  const put = assignedTo(element);
  if (put.length > 0) return put;
  return own(element, 'childNodes');
}

/** Lines without spaces at their ends, at most one empty one between two. */
function tidy(text: string): string {
  return text
    .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
