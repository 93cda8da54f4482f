/** The preview in the real popup, with the moves a person makes. */
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../harness/chromium.ts';
import { waitUntil } from '../harness/screen.ts';

export interface Line {
  label: string;
  /** What would go in, or why nothing would. */
  value: string;
  note: string;
  /** Missing where it cannot be ticked. */
  ticked?: boolean;
}

/** Opens the popup over a tab and the preview in it. */
export async function openPreview(chromium: Chromium, tab: Page): Promise<Page> {
  await tab.bringToFront();
  const popup = await chromium.openPopup(tab);
  await popup.waitForSelector('.card footer .primary');
  await popup.click('.card footer .primary');
  await ready(popup);
  return popup;
}

/** Waits until the page has been looked at and nothing is being done. */
export async function ready(popup: Page): Promise<void> {
  await popup.waitForSelector('.fill main[aria-busy=false]');
}

/** Every line of the preview. */
export function lines(popup: Page): Promise<Line[]> {
  return popup.$$eval('.fill li[data-field]', (rows) =>
    rows.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
      const box = row.querySelector('input');
      return {
        label: text('.what'),
        value: text('.value'),
        note: text('.note'),
        ...(box && { ticked: box.checked }),
      };
    }),
  );
}

/** The line of the field that the page calls so. */
export async function line(popup: Page, label: string): Promise<Line> {
  const found = (await lines(popup)).find((one) => one.label === label);
  if (!found) throw new Error(`No line for “${label}”`);
  return found;
}

/** Ticks or unticks a field. */
export function tick(popup: Page, label: string): Promise<void> {
  return popup.locator(`.fill li label ::-p-text(${label})`).click();
}

/** Fills what is ticked and waits until it is said how that went. @returns The state in the head. */
export async function fillNow(popup: Page): Promise<string> {
  await popup.click('.fill footer .primary');
  return done(popup, 'filled');
}

/** Waits for the results of a fill or an undo. */
export function done(popup: Page, word: string): Promise<string> {
  return waitUntil(`“${word}”`, () =>
    popup.$eval(
      '.fill .state',
      (state, word) => (state.textContent?.includes(word) ? state.textContent : undefined),
      word,
    ),
  );
}

/** Chooses another line for a field, or nothing, by searching for it. */
export async function choose(popup: Page, label: string, search: string): Promise<void> {
  await popup.click(`.fill [aria-label="Choose what goes into ${label}"]`);
  await popup.waitForSelector('.choose input:focus');
  await popup.keyboard.type(search);
  await popup.waitForSelector('.fill [role=option]');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.choose', { hidden: true });
  await ready(popup);
}

/** What stands in a field of a page. */
export function valueIn(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (field) => ('value' in field ? String(field.value) : ''));
}
