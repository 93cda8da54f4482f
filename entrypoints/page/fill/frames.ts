/** The frames inside this one, and whether a person sees them. */

import type { PageFrame } from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { frameDocument, isFrame, isHtml, treesIn, viewOf } from '../dom/tree';
import { isDoubtful } from '../sight/doubt';
import type { Scroller } from '../sight/reach';
import type { SeenControl } from '../sight/seen-control';
import { unseen } from '../sight/unseen';

export type FrameSeen = PageFrame;

/** Every frame element of this document. */
export function framesOf(scroller: Scroller): PageFrame[] {
  return frameElements().map((element) => {
    const view = isFrame(element) ? element.contentWindow : null;
    const control = frameAsControl(element);
    return {
      path: [...pathOf(window), indexIn(window, view)],
      origin: isRoomy(element) ? originOf(element) : null,
      seen: unseen(control, scroller) === undefined && !isDoubtfulAbroad(control, scroller),
    };
  });
}

/** A frame as something to look at: forms stand in it. */
const frameAsControl = (element: HTMLElement): SeenControl => ({
  element,
  writing: 'edited',
  standIn: () => element,
  current: () => '',
  isUnderLabel: () => false,
});

/** Where a frame of another origin is in doubt nobody can look into it to find out. */
const isDoubtfulAbroad = (control: SeenControl, scroller: Scroller): boolean =>
  frameDocument(control.element) === null && isDoubtful(control, scroller);

/** Smaller frames hold a captcha, a button or a counter, and no form that is worth asking for. */
const ROOMY = { width: 250, height: 120 };

function isRoomy(element: HTMLElement): boolean {
  const { width, height } = own(element, 'getBoundingClientRect')();
  return width >= ROOMY.width && height >= ROOMY.height;
}

/** This frame's place: index in its parent's `frames`, from the top down; −1 in a shadow tree. */
export function pathOf(view: Window): number[] {
  const path: number[] = [];
  for (let frame = view; frame !== frame.parent; frame = frame.parent) {
    path.unshift(indexIn(frame.parent, frame));
  }
  return path;
}

function indexIn(parent: Window, child: unknown): number {
  for (let index = 0; index < parent.length; index++) if (parent[index] === child) return index;
  return -1;
}

const frameElements = (): HTMLElement[] =>
  [...treesIn(document)].flatMap((tree) =>
    [...own(tree, 'querySelectorAll')<HTMLElement>('iframe, frame')].filter(isHtml),
  );

/** null where its address does not tell it. */
function originOf(frame: HTMLElement): string | null {
  if (frameDocument(frame)) return own(viewOf(frame), 'location').origin;
  const src = own(frame, 'getAttribute')('src');
  if (!src || !URL.canParse(src, own(own(frame, 'ownerDocument'), 'baseURI'))) return null;
  const { origin, protocol } = new URL(src, own(own(frame, 'ownerDocument'), 'baseURI'));
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
