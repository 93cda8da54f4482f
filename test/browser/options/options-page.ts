/** The options page in a real browser: its storage, and the moves a person makes. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../harness/screen.ts';

/** Replaces all that is stored and shows a place anew. */
export async function openAt(
  page: Page,
  place: string,
  items: Record<string, unknown> = {},
): Promise<void> {
  await page.evaluate(async (items) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(items);
  }, items);
  await show(page, place);
}

/** Loads the page anew at a place, as after a restart. */
export async function show(page: Page, place: string): Promise<void> {
  await loadedAnew(page, () =>
    page.evaluate((place) => {
      location.hash = place;
      location.reload();
    }, place),
  );
}

/** Waits until an action has loaded the page anew: as it was, it may still answer for a while. */
export async function loadedAnew(page: Page, action: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.left = '';
  });
  await action();
  await waitUntil('the options page', () =>
    page
      .evaluate(
        () =>
          document.documentElement.dataset.left === undefined &&
          document.querySelector('h1') !== null,
      )
      .catch(() => false),
  );
}

/** All that is stored. */
export function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => chrome.storage.local.get());
}

/** What lies under a key, below the number of its layout. */
export async function storedData(page: Page, key: string): Promise<unknown> {
  const envelope = (await stored(page))[key];
  return typeof envelope === 'object' && envelope !== null && 'data' in envelope
    ? envelope.data
    : undefined;
}

/** Replaces what stands in the field of this label by typing, key by key. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`aria/${label}`);
  await field?.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await field?.type(text);
}

/** Clicks on what has this accessible name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator(`aria/${name}`).click();
}
