/** Whether styles alone leave it open that a person sees a control: then a picture of it decides. */
import { parentOf } from '../dom/tree';
import { type Control, standIn } from '../fill/control';
import type { Scroller } from './reach';

/**
 * Whether a control that counts as seen may still not show what is written in it: its picture is cut out by
 * an image, mixed with what lies behind it, or changed by a filter of the page's own making.
 */
export function isDoubtful(control: Control, _scroller: Scroller): boolean {
  for (let at: Element | null = standIn(control); at; at = parentOf(at)) {
    const { maskImage, mixBlendMode, filter } = getComputedStyle(at);
    if (maskImage.includes('url(') || filter.includes('url(')) return true;
    if (mixBlendMode !== 'normal') return true;
  }
  return false;
}
