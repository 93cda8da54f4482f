/** What the page's script remembers between two calls; it lives as long as the page. */

import type { PageResult } from '../../../data/schema/page-fill';
import type { Control } from '../controls/control';
import type { Mark } from '../controls/mark';
import { globalOf } from '../dom/globals';
import { own } from '../dom/own';
import type { Look } from './look';
import type { Meaning } from './meaning';

export interface Planned {
  /** Changes where the page has drawn the field anew. */
  control: Control;
  /** What stood there when it was planned: a field that has changed since is left alone. */
  value: string;
  identity: string;
  /** Styles alone do not tell whether a value would be seen there. */
  doubtful: boolean;
  /** What a person saw of it, what it was taken for, and how its form was sent. */
  look: Look;
  meaning: Meaning;
  sending: string;
  /** It was written to since: labels that lie in an empty field may be gone. */
  given: boolean;
}

/** A screen of doubtful fields that is being looked at. */
export interface MarkedScreen {
  fields: Map<number, Mark['field']>;
  marks: Map<number, Mark>;
  scrollBack(): void;
  timer: ReturnType<typeof setTimeout>;
}

/** A field that was filled, and the way back. */
export interface Filled {
  n: number;
  planned: Planned;
  before: string;
  /** What stood there afterwards: what a person has typed since then is not undone. */
  after: string;
  /** What stands there, as `before` and `after` have it. */
  read(control: Control): string;
  /** @param control The field as it stands in the page now. */
  restore(control: Control): Promise<void> | void;
}

/** Looks after what was filled, for as long as a page may still change it. */
export interface Watch {
  /** To be called by whoever does something else with the page. */
  end(): void;
  /** What became of the fields since the answer was given: those of another result alone. */
  later: Promise<PageResult[]>;
}

export interface FillState {
  planned: Map<number, Planned>;
  /** Fields that were seen and are never filled: a person may be led to them. */
  others: Map<number, Control>;
  adds: Map<number, HTMLElement>;
  numbers: WeakMap<Element, number>;
  next: number;
  filled: Filled[];
  /** Ends the hearing of changes that the plan before began, in whichever copy of the script. */
  stopHearing?: (() => void) | undefined;
  watch?: Watch | undefined;
  screen?: MarkedScreen | undefined;
}

declare global {
  var resumeCardFillState: FillState | undefined;
}

/** The state of this frame; the same one after the script was put in again. */
export function fillState(): FillState {
  const known = globalOf('resumeCardFillState');
  if (known) return known;
  const state: FillState = {
    planned: new Map(),
    others: new Map(),
    adds: new Map(),
    numbers: new WeakMap(),
    next: 1,
    filled: [],
  };
  globalThis.resumeCardFillState = state;
  return state;
}

/** The control that the last plan gave this number, if the page still has it. */
export function shownControl(n: number): Control | undefined {
  const { planned, others } = fillState();
  const control = planned.get(n)?.control ?? others.get(n);
  return control && own(control.element, 'isConnected') ? control : undefined;
}

/** An element's number: the same in every plan of this page. */
export function numberOf(element: Element): number {
  const state = fillState();
  const known = state.numbers.get(element);
  if (known !== undefined) return known;
  const number = state.next++;
  state.numbers.set(element, number);
  return number;
}
