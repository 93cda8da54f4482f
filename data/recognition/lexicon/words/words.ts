import {
  type Kind,
  OWN_KINDS,
  REASONS,
  type Reason,
  SECTIONS,
  type SectionName,
  STANDARD_KINDS,
} from '../../../fields/kind';

/** Words that are no kind, yet say what the form or the text around is for. */
export const CUES = [
  'ignore',
  /** What an empty box says of itself: “Your answer”, “Select …”. */
  'prompt',
  'of',
  'asks',
  'confirm',
  'phonetic',
  'work-section',
  'education-section',
  'log-in',
  'sign-up',
  'reset-password',
  'newsletter',
  'delivery',
  'month',
  'day',
  'year',
  'birth',
  'start',
  'end',
] as const;
export type Cue = (typeof CUES)[number];

/** What a phrase stands for. */
export type Meaning = Kind | Reason | SectionName | Cue;

/** Every meaning there is, each once. */
export const MEANINGS: readonly Meaning[] = [
  ...new Set<Meaning>([...STANDARD_KINDS, ...OWN_KINDS, ...REASONS, ...SECTIONS, ...CUES]),
];

/**
 * How forms of one language word each kind: phrases parted by commas, in any case.
 * A word that ends in `*` stands for all that begin so.
 */
export type Words = Partial<Record<Meaning, string>>;
