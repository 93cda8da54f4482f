/** What a look at a control tells. */
import type { Unseen } from '../../../data/schema/page-fill';

/** Certainly seen, certainly not for a reason, or so that only a picture tells. */
export type Sight = Unseen | 'seen' | 'doubt';
