/** Its level: below the headings proper, above legends. */
import { own } from '../dom/own';
export const BANNER = 6.5;
/** The level of words that only their class calls a heading. */
export const CAPTION = 6.6;

/** What pages call their headings. */
const CALLED = /(^|[-_\s])(h[1-6]|hd|hdr|head|header|heading|title|legend|caption)([-_\s]|$)/i;

/** True for a row of a table that is nothing but a title over all of its columns: bold, or called so. */
export function isBanner(element: Element): boolean {
  if (own(element, 'tagName') !== 'TR' || own(element, 'childElementCount') !== 1) return false;
  const cell = own(element, 'firstElementChild');
  if (!cell || Number(own(cell, 'getAttribute')('colspan') ?? 1) < 2) return false;
  const text = own(cell, 'textContent').trim();
  if (text === '' || text.length >= 60 || own(cell, 'querySelector')(BOXES)) return false;
  const bold = own(cell, 'tagName') === 'TH' ? cell : own(cell, 'querySelector')('b, strong');
  const called = CALLED.test(`${own(element, 'className')} ${own(cell, 'className')}`);
  return called || text === own(bold, 'textContent')?.trim() || isLoud(text);
}

/** "NEXT OF KIN" */
const isLoud = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

/**
 * True for words that their class calls a heading, and that stand once over several controls: a box of
 * words with a control each is the label of that control.
 */
export function isCaption(element: Element): boolean {
  const className = own(element, 'className');
  const tagName = own(element, 'tagName');
  const parentElement = own(element, 'parentElement');
  if (typeof className !== 'string' || !CALLED.test(className) || !WORDS.test(tagName))
    return false;
  if (own(parentElement, 'firstElementChild') !== element || own(element, 'querySelector')(BOXES))
    return false;
  const text = own(element, 'textContent').trim();
  if (text === '' || text.length >= 80) return false;
  let controls = 0;
  for (
    let at = own(element, 'nextElementSibling');
    at && controls < 2;
    at = own(at, 'nextElementSibling')
  ) {
    if (own(at, 'className') === className) return false;
    controls += own(at, 'matches')(BOXES) ? 1 : own(at, 'querySelectorAll')(BOXES).length;
  }
  return controls > 1;
}

const WORDS = /^(DIV|P|SPAN|B|STRONG|DT|CAPTION)$/;
/** Controls that a title may be over; a box to tick has its words beside it. */
const BOXES =
  'input:not([type=hidden], [type=checkbox], [type=radio], [type=submit], [type=button]), select, textarea';
