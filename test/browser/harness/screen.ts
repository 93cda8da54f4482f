/** Where a page's element stands on the screen, and what the native menus and dialogs do there. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Display, Point } from './display.ts';

/** Which browser's native menus are walked. */
export type BrowserName = 'chromium' | 'firefox';

/**
 * The middle of an element in screen pixels, in whatever frame it lies; it is scrolled into view.
 * @param page The tab that shows it, in front and on a display with a device pixel ratio of 1.
 */
export async function onScreen(page: Page, element: ElementHandle): Promise<Point> {
  await element.scrollIntoView();
  const box = await element.boundingBox();
  if (!box) throw new Error('The element is not shown, so it has no place on the screen.');
  const corner = await page.evaluate(() => {
    if ('mozInnerScreenX' in window && 'mozInnerScreenY' in window)
      return { x: Number(window.mozInnerScreenX), y: Number(window.mozInnerScreenY) };
    // Chromium tells only the window's place; its edge is as wide below as at the sides.
    const edge = (outerWidth - innerWidth) / 2;
    return { x: screenX + edge, y: screenY + outerHeight - innerHeight - edge };
  });
  return {
    x: Math.round(corner.x + box.x + box.width / 2),
    y: Math.round(corner.y + box.y + box.height / 2),
  };
}

/** Keys from a freshly opened context menu to the extension's entry; in Chromium "Inspect" is below. */
const TO_ENTRY: Record<BrowserName, string[]> = { chromium: ['Up', 'Up'], firefox: ['Up'] };

/**
 * Opens the native context menu with a right click, walks into the extension's entry and chooses.
 * @param steps Positions counted from 0 without separators, one a level below the entry: `[1, 0]`
 *   is the first item of the second submenu. An empty list chooses the entry itself.
 * @param picture File for a picture of the open menu just before the choice.
 */
export async function chooseInMenu(
  display: Display,
  at: Point,
  steps: readonly number[],
  { browser = 'chromium', picture }: { browser?: BrowserName; picture?: string } = {},
): Promise<void> {
  await changes(display, 'the context menu', () => display.click(at, 3));
  await display.keys(...TO_ENTRY[browser]);
  for (const step of steps) {
    await display.keys('Right', ...Array<string>(step).fill('Down'));
  }
  if (picture !== undefined) display.picture(picture);
  await display.keys('Return');
}

/**
 * Answers the browser's own question for a permission, by keys.
 * Wait for what follows (the grant, the text in the field) with `waitUntil`.
 * @param ask What makes the browser ask, such as `chooseInMenu`.
 * @param picture File for a picture of the question.
 */
export async function answerPrompt(
  display: Display,
  ask: () => Promise<void>,
  answer: 'allow' | 'deny',
  { browser = 'chromium', picture }: { browser?: BrowserName; picture?: string } = {},
): Promise<void> {
  await changes(display, 'the permission prompt', ask);
  // A prompt ignores keys for its first moments, so that nobody allows by mistake.
  await sleep(1000);
  if (picture !== undefined) display.picture(picture);
  if (answer === 'deny') await display.keys('Escape');
  else await display.keys(...(browser === 'chromium' ? ['Tab', 'Return'] : ['alt+a']));
}

/**
 * So long, in milliseconds, is waited for what takes a second on a quiet machine: others may be three times as
 * slow, and have more to do.
 */
const PATIENCE = 90_000;

/** A page that is waited for as long as for anything else. */
export function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/**
 * Waits until a condition holds, and returns what it gave.
 * @throws Error that names `what` when it does not within `timeout` milliseconds.
 */
export async function waitUntil<T>(
  what: string,
  condition: () => T | Promise<T>,
  timeout = PATIENCE,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}, in vain.`);
    await sleep(50);
  }
}

/** Runs an action, waits until the screen looks different and then until it stands still. */
export async function changes(display: Display, what: string, action: () => void | Promise<void>) {
  const before = display.digest();
  await action();
  await waitUntil(what, () => display.digest() !== before);
  await standsStill(display, what);
}

/** Waits until the screen looks the same twice: what slides in has arrived. */
export async function standsStill(display: Display, what: string): Promise<void> {
  let last = display.digest();
  await waitUntil(`${what} to stand still`, async () => {
    await sleep(100);
    const now = display.digest();
    const still = now === last;
    last = now;
    return still;
  });
}
