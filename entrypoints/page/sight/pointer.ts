/** Whether a pointer would reach a control, scrolled to if need be. */

import { hitAt } from '../dom/hit';
import { labelsOf } from '../dom/labels-of';
import { own } from '../dom/own';
import { isHtml, viewOf } from '../dom/tree';
import type { Around } from './around';
import { isClear } from './ground';
import { isGlass } from './painted';
import { PICTURES } from './pictures';
import type { SeenControl } from './seen-control';
import type { Spot } from './writing';

/** Where in a box it is asked, as shares of width and height, and how much each point counts. */
const POINTS = [
  [0.5, 0.5, 2],
  [0.2, 0.3, 1],
  [0.8, 0.3, 1],
  [0.2, 0.7, 1],
  [0.8, 0.7, 1],
] as const;

/** The middle alone is enough, where people click; an icon or a label may lie over it, or over another. */
const ENOUGH = 2;

/** Where in the writing it is asked: a line is read only where all of it is seen. */
const LINE = [
  [0.05, 0.05],
  [0.5, 0.5],
  [0.95, 0.95],
] as const;
/** Its upper and lower edge, a few letters apart: as few as will do, as each takes the browser time. */
const ENDS = [
  [0.25, 0.05],
  [0.75, 0.95],
] as const;
/** What a letter or two may be kept from, where a slip of something lies over the line. */
const MORE = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
  [0.05, 0.5, 0.95].map((y) => [x, y] as const),
);
const MOST = 0.65;

/** What a pointer meets at the points of a box: its own control, what lies over it, or what it is cut off by. */
export function met(
  { left, top, width, height }: Spot,
  shown: Element,
  control: SeenControl,
): 'own' | 'covered' | 'outside' {
  const { innerWidth, innerHeight } = viewOf(shown);
  if (left + width < 0 || top + height < 0 || left > innerWidth || top > innerHeight)
    return 'outside';
  let reached = 0;
  let covered = false;
  for (const [x, y, counts] of POINTS) {
    const hit = hitAt(shown, left + width * x, top + height * y);
    if (hit && isOwn(hit, shown, control)) reached += counts;
    else if (hit && !own(hit, 'contains')(shown)) covered = true;
    if (reached >= ENOUGH) return 'own';
  }
  return covered ? 'covered' : 'outside';
}

/** Whether a pointer meets the control itself all along a line of writing: then nothing else need be asked. */
export const isLineMet = ({ left, top, width, height }: Spot, shown: Element): boolean =>
  ENDS.every(([x, y]) => {
    const hit = hitAt(shown, left + width * x, top + height * y);
    return hit !== null && own(shown, 'contains')(hit);
  });

/** Whether nothing that a pointer meets hides a line of writing. */
export function isLineFree(
  spot: Spot,
  shown: Element,
  control: SeenControl,
  around: Around,
): boolean {
  const isFree = ([x, y]: readonly [number, number]) => {
    const hit = hitAt(shown, spot.left + spot.width * x, spot.top + spot.height * y);
    return hit !== null && isThrough(hit, shown, control, around);
  };
  if (LINE.every(isFree)) return true;
  return MORE.filter(isFree).length >= MORE.length * MOST;
}

/** It is the control, or shows it. */
function isThrough(hit: Element, shown: Element, control: SeenControl, around: Around): boolean {
  if (hit === shown || own(shown, 'contains')(hit)) return true;
  if (own(hit, 'contains')(shown)) return isHost(hit, shown);
  if (control.writing !== 'typed' && isOwn(hit, shown, control)) return true;
  // Words that lie over a box to write in, and paint no more than themselves, are its label or make room.
  for (
    let at: Element | null = hit;
    at && !own(at, 'contains')(shown);
    at = around.veilOf(at).parent
  )
    if (isPainted(at, around)) return false;
  return true;
}

/** Whether it covers, or changes, what lies under it. */
const isPainted = (element: Element, around: Around): boolean =>
  PICTURES.test(own(element, 'localName')) ||
  !isClear(around.groundOf(element)) ||
  isGlass(around.veilOf(element).style);

function isOwn(hit: Element, shown: Element, { element }: SeenControl): boolean {
  if (
    hit === shown ||
    hit === element ||
    own(shown, 'contains')(hit) ||
    own(element, 'contains')(hit)
  )
    return true;
  return labelsOf(element).some((label) => label.contains(hit)) || isHost(hit, shown);
}

/** The host of a shadow tree is what a document sees of everything in it. */
const isHost = (hit: Element, shown: Element): boolean =>
  isHtml(hit) && (own(hit, 'shadowRoot')?.contains(shown) ?? false);
