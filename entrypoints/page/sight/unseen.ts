/** Whether a person can see a control. What they can't see is never filled. */
import type { Unseen } from '../../../data/schema/page-fill';
import { sightOf } from './look';
import type { Scroller } from './reach';
import type { SeenControl } from './seen-control';

/**
 * Why a person certainly can't see a control, or undefined where they can, or where that is in doubt.
 * @param scroller Scrolls what lies outside the window into it; the caller puts the page back.
 */
export function unseen(control: SeenControl, scroller: Scroller): Unseen | undefined {
  const sight = sightOf(control, scroller);
  return sight === 'seen' || sight === 'doubt' ? undefined : sight;
}
