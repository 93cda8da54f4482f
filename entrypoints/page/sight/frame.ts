/** Whether a person sees through the frames around a control, and a frame itself. */

import { hitAt } from '../dom/hit';
import { own } from '../dom/own';
import { isHtml, viewOf } from '../dom/tree';
import { smallestScale } from './around';
import { BLACK, WHITE } from './colour';
import { coverOver } from './cover';
import { LOWEST_TYPE } from './faint';
import { frameOf } from './flat';
import { legibilityOf } from './ink';
import { isLineFree, met } from './pointer';
import type { Scroller } from './reach';
import type { SeenControl } from './seen-control';
import type { Sight } from './sight';
import { middleOf, type Spot } from './writing';

/** Letters of forms are about so high, in CSS pixels. */
const TYPE = 14;

/** A frame that can be scrolled to from corner to corner; what stands in it is looked at from within. */
export function frameSight(control: SeenControl, frame: Element, scroller: Scroller): Sight {
  const { around } = scroller;
  const veil = around.veilOf(frame);
  const scale = smallestScale(veil.stretch) * (isHtml(frame) ? (frame.currentCSSZoom ?? 1) : 1);
  if (TYPE * scale < LOWEST_TYPE) return 'small';
  const box = () => frame.getBoundingClientRect();
  if (met(box(), frame, control) !== 'own') {
    scroller.reveal(frame);
    const now = met(box(), frame, control);
    if (now !== 'own') return now;
  }
  const aside = scroller.aside(frame);
  if (aside) return aside;
  const looked = legibilityOf(frame, middleOf(box()), around, () => []);
  if (looked.legibility === 'illegible') return 'inkless';
  let open = veil.doubt || looked.legibility === 'doubt';
  for (const share of [0.5, 0.1, 0.9]) {
    const spot = () => partOf(box(), share);
    const isFree = () => isLineFree(spot(), frame, control, around);
    if (!isFree()) scroller.reveal(frame, spot);
    const cover = isFree() ? coverAt(frame, spot(), scroller) : 'covered';
    if (cover === 'covered' && share === 0.5) return 'covered';
    open ||= cover !== undefined;
  }
  return open ? 'doubt' : 'seen';
}

/** A small part of a box, on its way from the upper left to the lower right. */
const partOf = ({ left, top, width, height }: Spot, share: number): Spot =>
  middleOf({
    left: left + width * (share - 0.1),
    top: top + height * (share - 0.1),
    width: width * 0.2,
    height: height * 0.2,
  });

function coverAt(frame: Element, spot: Spot, scroller: Scroller) {
  const { around } = scroller;
  const { all, isPart } = scroller.layersAround(frame);
  if (isPart) return 'doubt';
  const target = { element: frame, part: 'box', style: around.veilOf(frame).style } as const;
  const seen = [{ ink: BLACK, ground: WHITE }];
  const isOwn = ({ element }: { element: Element }) => element === frame;
  return coverOver({ seen, spot, target, floor: target, isOwn }, all, around);
}

/**
 * Whether the writing of a control shows through every frame of this origin around it.
 * @param spotOf Where it stands in its own window now.
 */
export function sightThroughFrames(shown: Element, scroller: Scroller, spotOf: () => Spot): Sight {
  let place = spotOf;
  let open = false;
  for (let frame = frameOf(shown); frame; frame = frameOf(frame)) {
    const [around, inner] = [frame, place];
    place = () => inFrame(around, inner());
    if (!isInView(frame, place())) scroller.reveal(frame, place);
    if (!isInView(frame, place())) return 'frame';
    const cover = coverAt(frame, place(), scroller);
    if (cover === 'covered') return 'frame';
    open ||= cover === 'doubt';
  }
  return open ? 'doubt' : 'seen';
}

/** A place in a frame's window as the window around it has it. */
function inFrame(frame: Element, { left, top, width, height }: Spot): Spot {
  const box = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const pad = (length: string) => Number.parseFloat(length) || 0;
  const across = isHtml(frame) && frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const down = isHtml(frame) && frame.offsetHeight > 0 ? box.height / frame.offsetHeight : 1;
  return {
    left: box.left + (frame.clientLeft + pad(style.paddingLeft) + left) * across,
    top: box.top + (frame.clientTop + pad(style.paddingTop) + top) * down,
    width: width * across,
    height: height * down,
  };
}

function isInView(frame: Element, { left, top, width, height }: Spot): boolean {
  const { innerWidth, innerHeight } = viewOf(frame);
  const points = [0.1, 0.5, 0.9].map(
    (share) => [left + width * share, top + height * share] as const,
  );
  return points.every(
    ([x, y]) =>
      x >= 0 &&
      y >= 0 &&
      x <= innerWidth &&
      y <= innerHeight &&
      own(frame, 'isConnected') &&
      hitAt(frame, x, y) === frame,
  );
}
