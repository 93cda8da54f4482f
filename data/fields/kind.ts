import type { Cue, DatePart } from './cue';

/** HTML autofill field names that a résumé can answer: https://html.spec.whatwg.org/#autofill-field */
export const STANDARD_KINDS = [
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'honorific-suffix',
  'name',
  'nickname',
  'email',
  'tel',
  'tel-country-code',
  'tel-national',
  'tel-area-code',
  'tel-local',
  'tel-local-prefix',
  'tel-local-suffix',
  'tel-extension',
  'street-address',
  'address-line1',
  'address-line2',
  'address-line3',
  'address-level1',
  'address-level2',
  'address-level3',
  'postal-code',
  'country',
  'country-name',
  'organization',
  'organization-title',
  'url',
  'photo',
  'bday',
  'bday-day',
  'bday-month',
  'bday-year',
  'sex',
  'language',
] as const;

/** What applications ask for beyond the standard. Dates and below belong to a section of work or education. */
export const OWN_KINDS = [
  'url:linkedin',
  'url:github',
  'url:gitlab',
  'url:twitter',
  'url:xing',
  'url:facebook',
  'url:instagram',
  'url:youtube',
  'url:stackoverflow',
  'url:dribbble',
  'url:behance',
  'url:medium',
  'location',
  'house-number',
  'nationality',
  'headline',
  'summary',
  'cover-letter',
  'file:resume',
  'file:cover-letter',
  'skills',
  'languages',
  'school',
  'degree',
  'area',
  'grade',
  'start-date',
  'start-day',
  'start-month',
  'start-year',
  'end-date',
  'end-day',
  'end-month',
  'end-year',
  'current',
  'description',
] as const;

/** Why a control stays empty. `unknown`: nothing was understood; `unfit`: the control cannot hold the value. */
export const REASONS = [
  'password',
  'username',
  'search',
  'coupon',
  'card',
  'one-time-code',
  'captcha',
  'honeypot',
  'hidden',
  'consent',
  'equal-opportunity',
  'question',
  'other-person',
  'about-company',
  'identity-number',
  'amount',
  'date',
  'message',
  'preference',
  'button',
  'unfit',
  'unknown',
] as const;

/** Reasons that no answer and no correction can turn into a field to fill. */
export const NEVER: ReadonlySet<string> = new Set<Reason>([
  'password',
  'username',
  'search',
  'card',
  'one-time-code',
  'captcha',
  'honeypot',
  'hidden',
  'consent',
  'button',
]);

export type StandardKind = (typeof STANDARD_KINDS)[number];
export type OwnKind = (typeof OWN_KINDS)[number];
/** A kind of value that a résumé may hold. */
export type Kind = StandardKind | OwnKind;
export type Reason = (typeof REASONS)[number];

/** Parts of a form that repeat, or that turn what stands in them. */
export const SECTIONS = ['work', 'education', 'card', 'other-person', 'about-company'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Kinds that no résumé holds: they stay empty unless the person has stored an answer for exactly that. */
export const ASKED_KINDS: ReadonlySet<string> = new Set<Kind>([
  'sex',
  'nationality',
  'honorific-prefix',
  'honorific-suffix',
  'nickname',
  'language',
  'photo',
]);

const KIND_SET: ReadonlySet<string> = new Set([...STANDARD_KINDS, ...OWN_KINDS]);

/** True for a kind of value, false for a reason or any other word. */
export const isKind = (word: string): word is Kind => KIND_SET.has(word);

/** What the recogniser says of one control. */
export interface Decision {
  /** The kind of value that belongs here, or `none`. */
  kind: Kind | 'none';
  /** Why nothing belongs here; only with `none`. */
  reason?: Reason;
  /** 0..1. Below 0.6 a person should look before it is filled. */
  sure: number;
  /** What decided. */
  why: readonly Cue[];
  /** The repeated section that the control stands in: the second employment is `{ name: 'work', index: 1 }`. */
  section?: { name: SectionName; index: number };
  /** `tel` without its country: a control for the country's code stands beside it, or the page asks for it so. */
  national?: boolean;
  /** What a question asks, in the page's words, for the person's own answers. */
  question?: string;
  /** The part of a date that it holds, where an answer to `question` may be that date. */
  part?: DatePart;
  /** Which of `ASKED_KINDS` the question is for. */
  topic?: Kind;
}
