import type { Place } from '../fields/cue';

/** Why a person cannot see a control. `ancestor`: what it stands in is not shown, as in a later step. */
export type Unseen = 'self' | 'ancestor';

/** What a page says of one control: plain data, taken from the DOM in `entrypoints/page/recognise`. */
export interface Features {
  /** `input`, `select`, `textarea`, or `editable` for a contenteditable text box. */
  tag: 'input' | 'select' | 'textarea' | 'editable';
  /** The control's `type`, as `text`, `email`, `select-one`. */
  type: string;
  autocomplete: string;
  inputMode: string;
  name: string;
  id: string;
  /** The texts around the control, by their place; empty ones left out. */
  texts: Partial<Record<Place, string>>;
  /** The text that asks for it: what is tied to its group of choices, or stands nearest before; may be empty. */
  question: string;
  /** The last line over it that is no field's label, as “Primary phone” is over “Number”; may be empty. */
  title: string;
  /** Choices that answer one question have one number. */
  group?: number;
  /** The legend of its field set and the headings above it, nearest first. */
  headings: string[];
  /** What a select or a list offers, the first hundred. */
  options: string[];
  /** In characters; 0 where the page sets no limit. */
  maxLength: number;
  /** The `accept` of a file input. */
  accept: string;
  unseen?: Unseen;
  locked: boolean;
  /** Which form of the page it belongs to: an index into `PageFeatures.forms`. */
  form: number;
  /** Which row of the layout: controls with one number stand side by side. */
  row: number;
}

/** What a page says of a form as a whole. */
export interface FormFeatures {
  /** Its id, class, name and action, as one text. */
  attributes: string;
  /** The words on its buttons, and of the links beside them. */
  buttons: string[];
  links: string[];
  /** Headings that stand in it. */
  headings: string[];
}

export interface PageFeatures {
  /** The `lang` of the page, or an empty text. */
  lang: string;
  title: string;
  /** The path of its address, as `/account/login`. */
  path: string;
  forms: FormFeatures[];
}
