/**
 * Globals that a page can't stand in for. In Chromium an element's id names it among the globals of our
 * world as well, wherever nothing of its own has the name: `<form id="browser">`.
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
 */

/** A global of the browser's or of ours; undefined where only an element of the page has its name. */
export function globalOf<K extends keyof typeof globalThis>(
  name: K,
): (typeof globalThis)[K] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}
