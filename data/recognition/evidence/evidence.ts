import type { Cue, CuePlace, Place } from '../../fields/cue';
import type { Kind, Reason } from '../../fields/kind';
import { isStrong } from './combine';
import type { Reading } from './read';

/** One thing that speaks for a kind or a reason. */
export interface Evidence {
  meaning: Kind | Reason;
  /** How much it counts, about 0..1.5. */
  score: number;
  /** Where the words stand that say so. */
  source: CuePlace;
  phrase: string;
}

/** What decided, without how much it counts. */
export const cueOf = ({ source, phrase }: Evidence): Cue => ({ source, phrase });

/** How far each place is to be believed. What a person reads counts more than what a programmer wrote. */
export const WEIGHT: Record<Place, number> = {
  label: 1.15,
  aria: 0.9,
  cell: 0.95,
  placeholder: 0.75,
  title: 0.4,
  described: 0.2,
  before: 0.75,
  above: 0.75,
  after: 0.35,
};

/** What a page says in so many words must stay empty outweighs what a programmer called it. */
const WARNED = 0.3;

/** What a reading of one place speaks for; nothing where nothing was read. */
export const evidence = (
  source: CuePlace,
  reading: Reading | undefined,
  weight: number,
): Evidence[] => {
  if (!reading) return [];
  const { meaning, quality, words } = reading;
  const warned = source in WEIGHT && weight > 0.5 && isStrong(meaning) && quality > 0.8;
  return [{ meaning, score: weight * quality + (warned ? WARNED : 0), source, phrase: words }];
};
