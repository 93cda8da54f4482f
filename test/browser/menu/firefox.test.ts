import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { answerPrompt, chooseInMenu, onScreen, waitUntil } from '../harness/screen.ts';

/** Places in the menu, counted from 0: Contact ▸ Full name; Contact ▸ Given name. */
const FULL_NAME = [0, 0];
const GIVEN_NAME = [0, 1];

const browser = 'firefox';
const missing = firefoxMissing ?? displayMissing;

describe.skipIf(missing)(`the right-click menu in Firefox${missing ? ` (${missing})` : ''}`, () => {
  let display: Display;
  let firefox: Firefox;
  let pages: Pages;

  beforeAll(async () => {
    display = await openDisplay();
    pages = await servePages();
    firefox = await launchFirefox({ display });
  });

  afterAll(async () => {
    await firefox?.close();
    await pages?.close();
    await display?.close();
  });

  /** A field of frames.html: in the page itself, or in the frame of that name. */
  async function fieldIn(frame?: string): Promise<ElementHandle> {
    const { page } = firefox;
    await page.goto(`${pages.origin}/frames.html`);
    await page.bringToFront();
    const host = frame && (await page.waitForSelector(`iframe[name="${frame}"]`));
    const root = host ? await host.contentFrame() : page.mainFrame();
    const field = await root?.waitForSelector(frame ? '#field' : '#top');
    if (!field) throw new Error(`There is no field in ${frame ?? 'the page'}.`);
    return field;
  }

  const textIn = (field: ElementHandle) =>
    field.evaluate((element) => ('value' in element ? String(element.value) : ''));

  test('inserts in the page itself, and one Ctrl+Z takes it back', async () => {
    const field = await fieldIn();
    const at = await onScreen(firefox.page, field);
    await chooseInMenu(display, at, FULL_NAME, { browser });
    await waitUntil('the name', async () => (await textIn(field)) === "Stephen O'Dor");
    await display.keys('ctrl+z');
    await waitUntil('the undo', async () => (await textIn(field)) === '');
  });

  test('inserts in a frame of the same origin', async () => {
    const field = await fieldIn('same');
    const at = await onScreen(firefox.page, field);
    await chooseInMenu(display, at, GIVEN_NAME, { browser });
    await waitUntil('the name', async () => (await textIn(field)) === 'Stephen');
  });

  test('copies instead when access to a foreign frame is refused', async () => {
    const field = await fieldIn('other');
    const at = await onScreen(firefox.page, field);
    const ask = () => chooseInMenu(display, at, FULL_NAME, { browser });
    await answerPrompt(display, ask, 'deny', { browser });
    await waitUntil('the copy', () => display.clipboard() === "Stephen O'Dor");
    expect(await textIn(field)).toBe('');
  });

  test('asks for access to a foreign frame and inserts there once it is allowed', async () => {
    const field = await fieldIn('other');
    const at = await onScreen(firefox.page, field);
    const ask = () => chooseInMenu(display, at, GIVEN_NAME, { browser });
    await answerPrompt(display, ask, 'allow', { browser });
    await waitUntil('the name', async () => (await textIn(field)) === 'Stephen');
  });
});
