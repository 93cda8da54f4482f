// @ts-check
/** What a person would do first, done without a display: open the card, insert a line, look. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './run.mjs';

/** Where the line goes: a field of the practice form. */
const FIELD = '[name="cover_letter"]';

/**
 * Inserts the first line the card offers into the practice form, by way of the popup.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} form Address of the practice form.
 * @returns {Promise<{ inserted: string, card: string, form: string }>} What stands in the field now,
 *   and the pictures' files.
 * @throws Error when the card doesn't open or nothing arrives in the field.
 */
export async function tour(browser, form) {
  const folder = path.join(ROOT, '.shots');
  mkdirSync(folder, { recursive: true });
  const pictures = { card: path.join(folder, 'card.png'), form: path.join(folder, 'form.png') };

  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(form);
  await page.focus(FIELD);

  const popup = await openPopup(browser, page);
  await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await popup.screenshot({ path: /** @type {`${string}.png`} */ (pictures.card) });
  await popup.keyboard.type('introduction');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('Enter');

  const read = () =>
    page.$eval(FIELD, (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
  const inserted = await wait(read, 'The card inserted nothing into the practice form.');
  await page.bringToFront();
  await page.screenshot({ path: /** @type {`${string}.png`} */ (pictures.form), fullPage: true });
  return { inserted, ...pictures };
}

/** @param {import('puppeteer-core').Browser} browser @param {import('puppeteer-core').Page} page */
async function openPopup(browser, page) {
  const extension = await wait(
    async () => [...(await browser.extensions()).values()][0],
    'The browser did not load the card.',
  );
  await extension.triggerAction(page);
  const popup = await wait(async () => (await extension.pages())[0], 'The card did not open.');
  await popup.waitForSelector('input');
  return popup;
}

/**
 * @template T
 * @param {() => Promise<T>} read
 * @param {string} failure What to say when there is nothing after ten seconds.
 * @returns {Promise<NonNullable<T>>}
 */
async function wait(read, failure) {
  for (let tries = 0; tries < 100; tries++) {
    const value = await read();
    if (value) return value;
    await sleep(100);
  }
  throw new Error(failure);
}
