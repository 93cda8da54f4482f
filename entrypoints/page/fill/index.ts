/** What the background may ask of a page when a form is filled. */

import type {
  PageFill,
  PageFrames,
  PageLook,
  PageMark,
  PagePlan,
  PageResult,
} from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { isSubmit } from '../dom/submit';
import { nextTask } from '../dom/turns';
import { Scroller } from '../sight/reach';
import { watchChanges } from './changes';
import { fill } from './fill';
import { framesOf, pathOf } from './frames';
import { highlight } from './highlight';
import { jump } from './jump';
import { beginLook, doubtsAmong, endLook, mark } from './marked-screen';
import { plan } from './plan';
import { fillState } from './state';
import { undo } from './undo';

export interface FillFace {
  plan(): Promise<PagePlan>;
  /** Where the frames inside stand, and whether a person sees them now. */
  frames(): PageFrames;
  /** The doubtful ones among planned fields, now. */
  doubtsAmong(ns: readonly number[]): Promise<number[]>;
  /** Makes a screen of doubtful fields ready for a picture. */
  beginLook(ns: readonly number[]): Promise<PageLook>;
  /** Marks the fields of that screen. */
  mark(): Promise<PageMark[]>;
  /** Puts the screen back as it was; answers with the fields in which the marks have stood until now. */
  endLook(): number[];
  fill(fills: readonly PageFill[]): Promise<PageResult[]>;
  /** Nobody looks at the plan any more: what hears the page for it goes, once nothing is being filled. */
  leave(): Promise<void>;
  /** Resolves once the page has had time to change its mind, with what has become of other fields than `fill` said. */
  confirm(): Promise<PageResult[]>;
  undo(): Promise<PageResult[]>;
  highlight(n: number | null): boolean;
  /** Puts the focus into a field; false when it is gone. */
  jump(n: number): boolean;
  /** Presses the “Add another” button of the plan; false when it is gone. */
  addEntry(n: number): Promise<boolean>;
  undoable(): number;
}

/** Settles when the last fill is over. */
let filling: Promise<unknown> = Promise.resolve();

/** The face of the script in this frame. */
export const fillFace: FillFace = {
  async plan() {
    watchChanges();
    return plan();
  },
  frames() {
    const scroller = new Scroller();
    const frames = framesOf(scroller);
    scroller.restore();
    return { path: pathOf(window), frames };
  },
  doubtsAmong,
  beginLook,
  mark,
  endLook,
  fill(fills) {
    const results = fill(fills);
    filling = results.catch(() => {});
    return results;
  },
  async leave() {
    await filling;
    fillState().stopHearing?.();
  },
  confirm: async () => (await fillState().watch?.later) ?? [],
  undo,
  highlight,
  jump,
  async addEntry(n) {
    const button = fillState().adds.get(n);
    if (!button) return false;
    if (!own(button, 'isConnected') || isSubmit(button) || own(button, 'matches')(':disabled'))
      return false;
    own(button, 'click')();
    await nextTask();
    return true;
  },
  undoable: () => fillState().filled.length,
};
