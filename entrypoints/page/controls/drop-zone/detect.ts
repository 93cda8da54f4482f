/** Places to drop a file on, which have no file input of their own: a script listens for the drop. */

import { asksToDrop } from '../../../../data/recognition/evidence/drop';
import { isHtml } from '../../dom/element-types';
import { own } from '../../dom/own';
import { textOf } from '../../dom/text';

/** What a page marks such a place with: a role, a stop of the Tab key, a handler, or its name. */
const MARKED =
  '[role="button"], [role="region"], [role="group"], [tabindex], [ondrop], [aria-dropeffect], [class*="drop" i], [id*="drop" i], [class*="upload" i], [id*="upload" i]';
/** Whatever else is filled, and what already takes the file. */
const HOLDS = 'input:not([type=hidden]), select, textarea, [contenteditable]';
/** Longer texts, in characters, are parts of the page and no place in it. */
const LONGEST = 200;
/** So far around it, in elements, a file input counts as its own. */
const AROUND = 3;

/**
 * True for a marked element whose own words ask to drop something there. What listens for events can't
 * be seen from outside the page: whether it takes the file shows when one is dropped.
 */
export function isDropZone(element: Element): boolean {
  if (!own(element, 'matches')(MARKED) || !isHtml(element)) return false;
  if (own(element, 'matches')('input, select, textarea, label, form, body')) return false;
  if (own(element, 'querySelector')(HOLDS) || hasInput(element)) return false;
  const text = `${own(element, 'ariaLabel') ?? ''} ${zoneWords(element)}`.trim();
  return text.length < LONGEST && asksToDrop(text);
}

/** What a zone says of itself, on the button in it as well. */
export const zoneWords = (zone: Element): string =>
  [zone, ...own(zone, 'querySelectorAll')('button')].map(textOf).filter(Boolean).join('\n');

function hasInput(element: Element): boolean {
  let up = own(element, 'parentElement');
  for (
    let i = 0;
    up && i < AROUND && own(up, 'localName') !== 'body';
    i++, up = own(up, 'parentElement')
  )
    if (own(up, 'querySelector')('input[type=file]')) return true;
  return false;
}
