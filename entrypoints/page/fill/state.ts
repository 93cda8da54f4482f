/** What the page's script remembers between two calls; it lives as long as the page. */
import type { Control } from './control';

/** Left, top, width and height in the page. */
export type Place = [number, number, number, number];

export interface Planned {
  control: Control;
  /** What stood there when it was planned: a field that has changed since is left alone. */
  value: string;
  identity: string;
  /** Where a person saw it. */
  place: Place;
}

/** A field that was filled, and the way back. */
export interface Filled {
  n: number;
  control: Control;
  before: string;
  /** What stood there afterwards: what a person has typed since then is not undone. */
  after: string;
  restore(): Promise<void> | void;
}

export interface FillState {
  planned: Map<number, Planned>;
  adds: Map<number, HTMLElement>;
  numbers: WeakMap<Element, number>;
  next: number;
  filled: Filled[];
}

declare global {
  var resumeCardFillState: FillState | undefined;
}

/** The state of this frame; the same one after the script was put in again. */
export function fillState(): FillState {
  globalThis.resumeCardFillState ??= {
    planned: new Map(),
    adds: new Map(),
    numbers: new WeakMap(),
    next: 1,
    filled: [],
  };
  return globalThis.resumeCardFillState;
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
