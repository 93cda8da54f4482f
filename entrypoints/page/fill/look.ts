/** What a page shows of a field: what it is called by, and what styles make of that. */

import type { Control } from '../controls/control';
import { isRoot } from '../dom/element-types';
import { labelsOf } from '../dom/labels-of';
import { own } from '../dom/own';
import { isInput, parentOf } from '../dom/tree';

/** As a person met the field; quick to read, for it is read right before each value. */
export interface Look {
  /** What makes it the same control: its type, its names, whether its writing is masked. */
  own: string;
  /** The words that its labels show: those that nobody can read are left out, those of styles are not. */
  words: string;
}

/** Ids are often made up anew; what a label is tied to by one shows in its words. */
const NAMES = ['name', 'autocomplete'];
/** Types of one line of plain text, which pages change for a better keyboard. */
const PLAIN = /^(text|tel|email|url|search)$/;

/** What a field shows of itself now. */
export function lookOf({ element, driver, htmlType }: Control): Look {
  const names = NAMES.map((name) => element.getAttribute(name) ?? '');
  const kind = htmlType.replace(PLAIN, 'text');
  return {
    own: [driver, kind, isMasked(element), ...names].join('\n'),
    words: namersOf(element)
      .map((label) => wordsShown(label, element))
      .join('\n'),
  };
}

/** Its letters show as dots, as those of a password do. */
function isMasked(element: Element): boolean {
  const masked = getComputedStyle(element).getPropertyValue('-webkit-text-security');
  return masked !== '' && masked !== 'none';
}

/** Its labels, by HTML and by ARIA: by ids, or by elements that a script has given, which no attribute names. */
function namersOf(element: Element): Element[] {
  const given = own(element, 'ariaLabelledByElements');
  return [...labelsOf(element), ...(given ?? namedById(element))];
}

function namedById(element: Element): Element[] {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode();
  return isRoot(root) ? ids.flatMap((id) => root.getElementById(id) ?? []) : [];
}

/** So many elements of a label are asked; those of honest ones are few. */
const MOST = 40;

/** The letters that a label shows, by styles too. */
function wordsShown(label: Element, control: Element): string {
  const parts = [label, ...label.querySelectorAll('*')].slice(0, MOST);
  if (isReadOnly(label)) return own(label, 'value');
  return parts.map((part) => (isControl(part) ? '' : ownWords(part, control))).join('');
}

/** What names a field may be a box of text that nobody can write in. */
const isReadOnly = (label: Element): label is HTMLInputElement =>
  isInput(label) && own(label, 'readOnly') && own(label, 'type') === 'text';

const isControl = (element: Element): boolean =>
  element.matches('input, select, textarea, button, option');

function ownWords(element: Element, control: Element): string {
  const style = getComputedStyle(element);
  const said = ['::before', '::after'].map((part) => lettersIn(getComputedStyle(element, part)));
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const text = texts.map((node) => node.nodeValue ?? '').join('');
  const read = /\p{L}/u.test(text) && Number.parseFloat(style.fontSize) >= SMALLEST;
  return `${said[0]}${read && isDrawn(element, control) ? text : ''}${said[1]}`;
}

/**
 * Whether it has a place on the page, if the control has one: asked of styles alone, for after each value
 * `checkVisibility` has the browser lay out the whole page.
 */
function isDrawn(element: Element, control: Element): boolean {
  for (let at: Element | null = element; at && !at.contains(control); at = parentOf(at)) {
    const { display, contentVisibility } = getComputedStyle(at);
    if (display === 'none' || contentVisibility === 'hidden') return false;
  }
  return true;
}

/** Smaller letters, in CSS pixels, nobody reads. */
const SMALLEST = 3;

/** The words that styles put before or behind: signs and icons say nothing. */
const lettersIn = ({ content }: CSSStyleDeclaration): string =>
  /^["']/.test(content) && /\p{L}{2}/u.test(content) ? content : '';
