/** What goes into the insertion engine and what comes out. */
import type { NeverMeaning } from '../../../data/never/meanings';

export interface InsertRequest {
  /** Plain text; lines end with \n, \r\n or \r. */
  text: string;
  /** The same as HTML, for editors that have paragraphs and lists. */
  html?: string | undefined;
  /** Offset in `text`, in UTF-16 units, where the caret goes afterwards; by default its end. */
  caret?: number | undefined;
  /** Firefox: the id of the right-clicked element, from `menus.OnClickData`. */
  targetElementId?: number | undefined;
  /** True after a right click: with nothing focused, the field under the pointer is meant. */
  clicked?: boolean | undefined;
}

/** Why nothing was put in. */
export type Reason =
  | NeverMeaning
  | 'no-field'
  | 'hidden'
  | 'disabled'
  | 'read-only'
  | 'file'
  | 'too-long'
  | 'no-fit'
  | 'ignored'
  | 'gone';

/** How the text got in. */
export type Way = 'type' | 'paste' | 'set' | 'choose';

export type InsertResult =
  /** The text is there: it was read back. `notes` are sentences about what was adapted. */
  | { outcome: 'inserted'; way: Way; notes: string[] }
  /** Something else is there than was sent: the field or the page changed it. */
  | { outcome: 'altered'; way: Way; message: string }
  /** Nothing was put in; `message` says why and what to do next. */
  | { outcome: 'refused'; reason: Reason; message: string };

/** Nothing was put in yet, as the field may be one of these; the same press again within some seconds puts it in. */
export interface Asked {
  outcome: 'asked';
  reason: NeverMeaning;
  message: string;
}

/** What a person's press came to. */
export type PressResult = InsertResult | Asked;

/** The text as one field takes it, and what was adapted on the way. */
export interface Content {
  text: string;
  html?: string | undefined;
  caret?: number | undefined;
  notes: string[];
}

type Refused = Extract<InsertResult, { outcome: 'refused' }>;

/** @returns A refusal with its reason and the sentence for the person. */
export function refused(reason: Reason, message: string): Refused {
  return { outcome: 'refused', reason, message };
}
