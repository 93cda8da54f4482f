/** Where a box of this frame stands in a picture of the tab. */
import type { Box } from '../../../data/schema/page-fill';

type Rect = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/**
 * A box as shares of the picture of what the top window shows, as far as it lies in it.
 * @param rect In this frame's own window, in CSS pixels.
 * @returns undefined where it lies outside, and where nobody can tell: in or under a frame of another
 * origin, or one that is turned or drawn in another size.
 */
export function pictureBox(rect: Rect): Box | undefined {
  const place = topPlace();
  if (!place) return undefined;
  const { view, x, y } = place;
  const seen = shownOf(view);
  const left = (rect.left + x - seen.left) / seen.width;
  const top = (rect.top + y - seen.top) / seen.height;
  const right = Math.min(1, left + rect.width / seen.width);
  const bottom = Math.min(1, top + rect.height / seen.height);
  const box = { left: Math.max(0, left), top: Math.max(0, top) };
  if (right <= box.left || bottom <= box.top) return undefined;
  return { ...box, width: right - box.left, height: bottom - box.top };
}

/** CSS pixels that the picture of the tab shows of the top window; undefined as for `pictureBox`. */
export function pictureArea(): number | undefined {
  const place = topPlace();
  if (!place) return undefined;
  const { width, height } = shownOf(place.view);
  return width * height;
}

/** The elements of the frames that this one stands in, from the inside out; undefined as for `pictureBox`. */
export function framesAround(): Element[] | undefined {
  const frames: Element[] = [];
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    const frame = frameElementOf(view);
    if (!frame) return undefined;
    frames.push(frame);
  }
  return frames;
}

/** What the person has zoomed into with two fingers: all of the window where they have not. */
function shownOf(view: Window): Rect {
  const { innerWidth, innerHeight, visualViewport } = view;
  const scale = visualViewport?.scale ?? 1;
  return {
    left: visualViewport?.offsetLeft ?? 0,
    top: visualViewport?.offsetTop ?? 0,
    width: innerWidth / scale,
    height: innerHeight / scale,
  };
}

/** The top window, and how far this frame's own corner lies from the top window's. */
function topPlace(): { view: Window; x: number; y: number } | undefined {
  const place = { view: window.top ?? window, x: 0, y: 0 };
  for (const frame of framesAround() ?? [undefined]) {
    if (!frame || !isDrawnPlain(frame)) return undefined;
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    place.x += left + frame.clientLeft + Number.parseFloat(paddingLeft);
    place.y += top + frame.clientTop + Number.parseFloat(paddingTop);
  }
  return place;
}

/** Neither turned nor drawn in another size. */
function isDrawnPlain(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  if (!('offsetWidth' in frame && 'offsetHeight' in frame)) return false;
  return (
    Math.abs(Number(frame.offsetWidth) - width) <= 1 &&
    Math.abs(Number(frame.offsetHeight) - height) <= 1
  );
}

function frameElementOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
