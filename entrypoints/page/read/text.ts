/** The text of a page as a person reads it: what is shown, and nothing that was typed. */
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
  // What is left to be read: nodes, and the ends of blocks. A page may be nested deeper than calls can be.
  const left: (Node | typeof BREAK)[] = [root];
  for (let next = left.pop(); next && text.length <= MOST; next = left.pop()) {
    if (next === BREAK) text += BREAK;
    else if (isElement(next)) left.push(...partsOf(next).reverse());
    else if (own(next, 'nodeType') === Node.TEXT_NODE)
      text += (next.nodeValue ?? '').replace(/\s+/g, ' ');
  }
  return { text: tidy(text).slice(0, MOST), cut: text.length > MOST };
}

const BREAK = '\n';

/** What a person reads of an element, in order: nothing where it is not shown. */
function partsOf(element: Element): (Node | typeof BREAK)[] {
  if (own(element, 'matches')(LEFT_OUT)) return [];
  if (own(element, 'localName') === 'br') return [BREAK];
  const { display, visibility } = getComputedStyle(element);
  // An element without a box of its own is never “visible” itself; what is in it may be.
  if (display !== 'contents' && !own(element, 'checkVisibility')()) return [];
  const children = [...childrenOf(element)];
  const shown = visibility === 'visible' ? children : children.filter(isElement);
  return /^(inline|contents|ruby)/.test(display) ? shown : [BREAK, ...shown, BREAK];
}

/** As they are shown: the shadow tree's where there is an open one, and what was put into its slots. */
function childrenOf(element: Element): Iterable<Node> {
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
