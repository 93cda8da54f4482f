import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { waitUntil } from '../harness/screen.ts';
import { storedData } from './options-page.ts';

const why = firefoxMissing;

describe.skipIf(why)(`the options page in Firefox${why ? ` (${why})` : ''}`, () => {
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    page = await firefox.openPage('options.html');
  });
  afterAll(() => firefox?.close());

  /** Types at the end of a field, by its id. */
  async function typeInto(on: Page, id: string, text: string): Promise<void> {
    await waitUntil(`the field ${id}`, () =>
      on.evaluate((id) => {
        document.getElementById(id)?.focus();
        return document.activeElement?.id === id;
      }, id),
    );
    await on.keyboard.type(text);
  }
  const resume = async (on: Page) => JSON.stringify(await storedData(on, 'resume')) ?? '';

  it('stores what is typed', async () => {
    await typeInto(page, 'resume/tel', '+442079460018');
    await waitUntil('the number', async () => (await resume(page)).includes('+44 20 7946 0018'));
  });

  it('shows every place', async () => {
    for (const place of [
      'Cards',
      'Snippets',
      'Answers',
      'Files',
      'Learned',
      'Menu',
      'Import & export',
      'Share',
      'Shortcuts',
      'Sync & privacy',
      'Résumé',
    ]) {
      await page.evaluate((place) => {
        for (const link of document.querySelectorAll('nav a')) {
          if (link instanceof HTMLElement && link.textContent === place) link.click();
        }
      }, place);
      await waitUntil(place, () =>
        page.evaluate((place) => document.querySelector('h1')?.textContent === place, place),
      );
    }
  });

  it('reads a document', async () => {
    await page.evaluate(() => {
      location.hash = 'transfer';
    });
    await typeInto(page, 'import-text', 'Ada King\nada@king.example\n\nSkills\nSinging');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.sources [type=submit]')?.click(),
    );
    const said = await waitUntil('the comparison', () =>
      page.evaluate(() => document.querySelector('.compare')?.textContent || undefined),
    );
    expect(said).toContain('Singing');
  });

  it('shows the shortcuts that Firefox has', async () => {
    await page.evaluate(() => {
      location.hash = 'shortcuts';
    });
    const keys = await waitUntil('the keys', () =>
      page.evaluate(() => document.querySelector('.shortcuts')?.textContent || undefined),
    );
    expect(keys).toContain('AltShiftR');
  });
});
