/**
 * The page's own world. Firefox shows a page neither the events nor the data that an extension's world
 * has made: they are made with the page's constructors there. In Chromium the two are one.
 */
import { globalOf } from './globals';
import { viewOf } from './tree';

declare global {
  /** Firefox, for extensions only: copies a value into the page's own world. */
  var cloneInto:
    | (<T>(value: T, scope: object, options?: { wrapReflectors?: boolean }) => T)
    | undefined;
}

/** The window with whose constructors events for this element are made. */
export function pageOf(element: Element): Window & typeof globalThis {
  const view = viewOf(element);
  return (globalOf('cloneInto') && view.wrappedJSObject) ?? view;
}

/** A value as the page of this element can read it. */
export function forPage<T>(value: T, element: Element): T {
  const cloneInto = globalOf('cloneInto');
  return cloneInto ? cloneInto(value, viewOf(element), { wrapReflectors: true }) : value;
}
