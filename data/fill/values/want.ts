/** What a control wants, and what the card has for it. */
import type { Kind } from '../../fields/kind';
import type { Message } from '../../messages/message';
import type { FillValue } from '../../schema/fill';

/** One entry of a list to choose from. */
export interface Option {
  label: string;
  value: string;
}

/** What a page says of a control's value: plain data, taken from the DOM. */
export interface Want {
  kind: Kind;
  /** Which entry of the résumé's work or education is meant, from 0; 0 outside such sections. */
  entry: number;
  section?: 'work' | 'education' | undefined;
  /** A telephone number without its country's code. */
  national: boolean;
  control: 'text' | 'long-text' | 'choice' | 'tick' | 'date' | 'file';
  /** The `type` of an input; `text` for everything else. */
  type: string;
  /** What shows the format: label, placeholder, description, as one text. */
  hint: string;
  placeholder: string;
  /** The beginning of an address that stands before the field: `https://`, `github.com/`. */
  prefix: string;
  /** In UTF-16 units; 0 where the page sets no limit. */
  maxLength: number;
  /** The `pattern` of an input, or an empty text. */
  pattern: string;
  /** The `accept` of a file input. */
  accept: string;
  /** What there is to choose; empty for a list whose entries show only when it is opened. */
  options: readonly Option[];
  /** A list, or a field that completes what is typed from a list. */
  open: boolean;
  /** Takes several entries. */
  multiple: boolean;
  /** BCP 47 tag of the page's language, or an empty text. */
  lang: string;
  /** The kinds of the other fields of the form (of the section, where there are sections). */
  beside: ReadonlySet<Kind>;
  /** What the other fields of the form say of themselves, as `hint` does. */
  others: readonly string[];
}

export type Valued =
  /** `shown` of a tick is `ticked` or `unticked`, as a page's own is `ticked` or empty. */
  | { fits: true; value: FillValue; shown: string }
  /** `shown` is what the card would have, where it does not fit. */
  | { fits: false; problem: Message; shown?: string };

/**
 * The forms of one value, the best first. `codes` are taken only where they stand alone; `words` also
 * where an option says more than they do.
 */
export interface Forms {
  words: readonly string[];
  codes?: readonly string[];
  /** An option that says more is something else: a skill, a school, a subject. */
  whole?: boolean;
}

/** @returns A box to be ticked, or not to be. */
export const tick = (on: boolean): Valued => ({
  fits: true,
  value: { type: 'tick', on },
  shown: on ? 'ticked' : 'unticked',
});

/** @returns No value, and the words why. */
export function none(problem: Message, shown?: string): Valued {
  return shown === undefined ? { fits: false, problem } : { fits: false, problem, shown };
}
