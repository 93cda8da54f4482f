/** Reads this frame, when it is asked to. */
import type { PageText } from '../../../data/schema/page-text';
import { framesOf, pathOf } from '../fill/frames';
import { Scroller } from '../sight/reach';
import { mainText } from './text';

/** The text a person sees in this frame, and the frames inside that would have to be asked themselves. */
export function read(): PageText {
  const scroller = new Scroller();
  const frames = framesOf(scroller);
  scroller.restore();
  return { path: pathOf(window), frames, ...mainText(document) };
}
