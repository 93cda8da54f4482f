/** Where in a tree of frames the focus is, as far as one frame's script can see. */
import { own } from './dom/own';
import { deepActive, frameDocument, isFrame, viewOf } from './dom/tree';
import { targetOf } from './insert/target';

export interface FrameFocus {
  /** This frame's place: index in its parent's `frames`, from the top down. */
  path: number[];
  /** Whether a field is focused here, or in a frame this one can look into. */
  field: boolean;
  /** The place of the focused frame this one cannot look into. */
  foreign: { path: number[]; origin: string | null } | null;
}

/** @returns What has the focus in this frame. */
export function where(): FrameFocus {
  const active = deepActive(document);
  const target = targetOf(active);
  return { path: pathOf(window), field: target.kind !== 'none', foreign: foreignFrame(active) };
}

function foreignFrame(active: Element | null): FrameFocus['foreign'] {
  if (!active || !isFrame(active) || frameDocument(active)) return null;
  const view = viewOf(active);
  const path = [...pathOf(view), indexIn(view, active.contentWindow)];
  return { path, origin: originOf(active) };
}

function originOf(frame: Element): string | null {
  const src = own(frame, 'getAttribute')('src');
  if (!src || !URL.canParse(src, own(own(frame, 'ownerDocument'), 'baseURI'))) return null;
  const { origin, protocol } = new URL(src, own(own(frame, 'ownerDocument'), 'baseURI'));
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** Frames in shadow trees stand in no list: their index is −1. */
function pathOf(view: Window): number[] {
  const path: number[] = [];
  for (let frame = view; frame !== frame.parent; frame = frame.parent) {
    path.unshift(indexIn(frame.parent, frame));
  }
  return path;
}

function indexIn(parent: Window, child: unknown): number {
  return Array.from({ length: parent.length }, (_, index) => parent[index]).indexOf(
    child as Window,
  );
}
