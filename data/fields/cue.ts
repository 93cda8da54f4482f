/** What decided on a field: words with the place they stand in, or what stands around it. */

/** Where a text that speaks of a control stands. */
export const PLACES = [
  'label',
  'aria',
  'cell',
  'placeholder',
  'title',
  'described',
  'before',
  'above',
  'after',
] as const;
export type Place = (typeof PLACES)[number];

/** Where words stand that say what a control is. */
export const CUE_PLACES = [
  ...PLACES,
  'name',
  'id',
  'type',
  'autocomplete',
  'options',
  'heading',
  'question',
] as const;
export type CuePlace = (typeof CUE_PLACES)[number];

/** What decides without words of the control: what it stands in, beside or behind. */
export const SITUATIONS = [
  'log-in',
  'registration',
  'search',
  'delivery',
  'no-work-or-education',
  'no-education',
  'no-work',
  'in-work',
  'in-education',
  'list-text-box',
  'hidden-among-shown',
  'asked-elsewhere',
  'asked-after-another-person',
  'name-under-another-heading',
  'beside-given-name',
  'beside-family-name',
  'beside-name',
  'beside-company',
  'beside-state',
  'only-name',
  'only-town',
  'after-first-line',
  'after-second-line',
  'number-after-street',
  'behind-house-number',
  'behind-no-phone',
  'again',
  'phonetic',
  'codes-before-number',
  'behind-area-codes',
  'number-under-phone',
  'number-behind-area-code',
  'number-behind-country-code',
  'behind-plus',
  'before-phone',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** A part of a date that has a control of its own. */
export const DATE_PARTS = ['day', 'month', 'year'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/** Dates that a résumé holds. */
export const DATES = ['bday', 'start', 'end'] as const;
export type DateName = (typeof DATES)[number];

export type Cue =
  /** The words of one place. */
  | { source: CuePlace; phrase: string }
  | { source: Situation }
  /** Part `part` of what one label over several controls asks for, from 1. */
  | { source: 'shared-label'; part: number; phrase: string }
  /** Part `part` of a telephone number in `boxes` controls, from 1. */
  | { source: 'number-in-boxes'; part: number; boxes: number }
  | { source: 'date-part'; part: DatePart; of: DateName }
  /** A part of a date that is none of the résumé's, and what the page calls that date. */
  | { source: 'asked-date-part'; part: DatePart; phrase: string };

/** The words of a cue; empty where none decided. */
export const phraseOf = (cue: Cue): string => ('phrase' in cue ? cue.phrase : '');
