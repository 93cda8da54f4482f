/** A job text with the right answers for one person. */
import type { Who } from './people';

export interface Job {
  name: string;
  who: Who;
  text: string;
  /** The person's keywords that the text names. */
  skills: string[];
  /** What the text asks for that the card says nowhere. */
  lacks: string[];
  /** What a stranger could count or not. */
  either?: string[];
}
