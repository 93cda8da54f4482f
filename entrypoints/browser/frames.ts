/** Which frames of a tab may be filled: those that could be entered and that a person sees. */
import type { FillPlan } from '../../data/schema/fill';
import type { PageFrame } from '../../data/schema/page-fill';
import { originPattern } from './origin-access';

interface Frame {
  path: readonly number[];
}

const same = (one: readonly number[], other: readonly number[]) => one.join() === other.join();

/**
 * Whether a frame is seen, and every frame it stands in.
 * A frame in a shadow tree has no place in its parent's list: it is seen only if all of those are.
 */
export function isSeen(path: readonly number[], frames: readonly PageFrame[]): boolean {
  return path.every((_, depth) => {
    const here = frames.filter((frame) => same(frame.path, path.slice(0, depth + 1)));
    return here.length > 0 && here.every(({ seen }) => seen);
  });
}

type Closed = Extract<FillPlan, { outcome: 'plan' }>['closed'];

/** Frames that a person sees but no script may enter yet, by their origin. */
export function closedFrames(entered: readonly Frame[], frames: readonly PageFrame[]): Closed {
  const closed = new Map<string, Closed[number]>();
  for (const { path, origin, seen } of frames) {
    if (!seen || !origin || entered.some((frame) => same(frame.path, path))) continue;
    const pattern = originPattern(origin);
    if (pattern) closed.set(pattern, { host: new URL(origin).host, origins: [pattern] });
  }
  return [...closed.values()];
}
