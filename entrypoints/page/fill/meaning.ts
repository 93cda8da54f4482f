/** What a field is taken for, and whether it is still taken for the same. */
import { isKind } from '../../../data/fields/kind';
import { meaningsIn, saysNothing } from '../../../data/recognition/evidence/read-text';
import type { Control } from '../controls/control';
import type { Recognised } from '../recognise';
import { labelOf, withoutNote } from './field-label';

/** As the recogniser has it: what a person agreed to when they looked at the plan. */
export interface Meaning {
  /** Its kind, the reason for none, and the part of a date that it holds. */
  kind: string;
  /** Whose it is: of which employment, of another person. */
  section: string;
  label: string;
  question: string;
  /** What can be chosen in a list: values by their labels. */
  options: ReadonlyMap<string, string>;
  /** Whether it is a kind, and not a question that a person has answered. */
  known: boolean;
}

/** What the recogniser has made of a control. */
export function meaningOf(one: Recognised, control: Control): Meaning {
  const { kind, reason = '', part = '', section, features } = one;
  return {
    kind: isKind(kind) ? `${kind} ${part}` : `${kind} ${reason} ${part}`,
    section: section ? `${section.name} ${section.index}` : '',
    label: labelOf(one, control),
    question: features.question,
    options: optionsIn(control),
    known: isKind(kind),
  };
}

const NONE: Meaning['options'] = new Map();

function optionsIn(control: Control): Meaning['options'] {
  if (!control.hasValues) return NONE;
  return new Map(control.options().map(({ label, value }) => [label, value]));
}

/**
 * Whether a field still asks for the same. Pages give their labels other words while a form is filled, a
 * mark vanishes, figures count on, a state becomes a province: what counts is what the words mean. What is
 * of no known kind was agreed to by its words alone.
 */
export function isSameMeaning(then: Meaning, now: Meaning): boolean {
  return (
    then.kind === now.kind &&
    then.section === now.section &&
    asksSame(then, now, mayMeanSame) &&
    !isSwapped(then.options, now.options)
  );
}

/**
 * As `isSameMeaning`, for a field that a value stands in: what was chosen in a list may stand where its
 * question did, or be all that names it.
 */
export function isSameFilled(then: Meaning, now: Meaning, value: string): boolean {
  const isKnown = then.known && then.kind === now.kind && mayMeanSame(then.label, now.label);
  const isValue = saysNothing(then.label) && isSaidSame(now.label, value);
  return isKnown || isValue || asksSame(then, now, meansSame);
}

/** Whether its label and its question say the same as then. */
function asksSame(then: Meaning, now: Meaning, means: typeof meansSame): boolean {
  const says = then.known ? means : isSaidSame;
  return says(then.label, now.label) && says(then.question, now.question);
}

/** As `meansSame`, or one of the two is no name: “Select …” goes when a list is drawn anew, and its label is read. */
const mayMeanSame = (one: string, other: string): boolean =>
  saysNothing(one) || saysNothing(other) || meansSame(one, other);

/** Whether the words of a list have been given to each other's values; new lists are new. */
function isSwapped(then: Meaning['options'], now: Meaning['options']): boolean {
  const values = new Set(now.values());
  return [...now].some(([label, value]) => {
    const before = then.get(label);
    return before !== undefined && before !== value && values.has(before);
  });
}

/** Whether two texts ask for the same: by the same letters, or by words of one meaning. */
export function meansSame(then: string, now: string): boolean {
  if (isSaidSame(then, now)) return true;
  if (wordsIn(now) > wordsIn(then) + ADDED) return false;
  const [meant, means] = [meaningsOf(then), meaningsOf(now)];
  return meant.size > 0 && meant.size === means.size && [...meant].every((one) => means.has(one));
}

/** Without those of words that say nothing: “enter your”, “required”. */
const meaningsOf = (text: string): ReadonlySet<string> =>
  new Set([...meaningsIn(text, document.documentElement.lang)].filter((one) => one !== 'ignore'));

/** So many words more may say the same: “address”, “of birth”. A sentence says more. */
const ADDED = 2;
const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

const isSaidSame = (then: string, now: string): boolean =>
  then === now || lettersOf(then) === lettersOf(now);

/** An address for an example says nothing new. */
const EXAMPLE = /\S+@\S+\.\S+/g;

const lettersOf = (text: string): string =>
  withoutNote(text)
    .replace(EXAMPLE, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
