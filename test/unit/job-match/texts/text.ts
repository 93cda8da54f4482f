/** A job text with what is right about it. */
import type { Person } from '../people';

export interface JobText {
  name: string;
  text: string;
  /** For each person: skills as they stand on the card, and what is asked for that the card lacks. */
  right: Partial<Record<Person, { named: string[]; lacks: string[] }>>;
}
