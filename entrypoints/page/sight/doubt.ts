/** Whether only a picture of the page tells if a person sees a control. */
import { sightOf } from './look';
import type { Scroller } from './reach';
import type { SeenControl } from './seen-control';

/** To be asked of what is not `unseen`: whether styles leave open that a person sees what is written there. */
export const isDoubtful = (control: SeenControl, scroller: Scroller): boolean =>
  sightOf(control, scroller) === 'doubt';
