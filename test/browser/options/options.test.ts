import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { removeFolder, temporaryFolder } from '../harness/extension.ts';
import { waitUntil } from '../harness/screen.ts';
import { fill, openAt, press, show, stored, storedData } from './options-page.ts';

const why = chromiumMissing;
const snippets = (...titles: string[]) => ({
  version: 1,
  data: titles.map((title) => ({ id: title, title, text: `Text of ${title}` })),
});

describe.skipIf(why)(`the options page in Chromium${why ? ` (${why})` : ''}`, () => {
  const profile = temporaryFolder();
  let chromium: Chromium;
  let page: Page;

  const start = async () => {
    chromium = await launchChromium({ profile });
    page = await chromium.openPage('options.html');
    await page.setViewport({ width: 1100, height: 900 });
  };
  beforeAll(start);
  afterAll(async () => {
    await chromium?.close();
    removeFolder(profile);
  });
  beforeEach(() => page.bringToFront());

  const titles = async () => {
    const own = await storedData(page, 'snippets');
    return Array.isArray(own) ? own.map((snippet) => snippet.title) : own;
  };
  const basics = async () => {
    const resume = await storedData(page, 'resume');
    return typeof resume === 'object' && resume && 'basics' in resume ? resume.basics : undefined;
  };
  const waitForTitles = (...expected: string[]) =>
    waitUntil(`${expected} to be stored`, async () => `${await titles()}` === `${expected}`);

  it('contact details are stored as they are typed and survive a restart', async () => {
    await openAt(page, 'resume');
    await fill(page, 'E-mail', 'ada@example.org');
    await fill(page, 'Phone', '+442079460018');
    await waitUntil('the phone number to be stored', async () =>
      JSON.stringify(await basics())?.includes('+44 20 7946 0018'),
    );
    await chromium.close();
    await start();
    await show(page, 'resume');
    const email = await page.waitForSelector('aria/E-mail');
    expect(await email?.evaluate((field) => field instanceof HTMLInputElement && field.value)).toBe(
      'ada@example.org',
    );
  });

  it('what was typed last is stored when the page is closed at once', async () => {
    await openAt(page, 'resume');
    const other = await chromium.openPage('options.html#resume');
    await fill(other, 'City', 'Vancouver');
    await other.close();
    await waitUntil('the city to be stored', async () =>
      JSON.stringify(await basics())?.includes('Vancouver'),
    );
  });

  it('what was typed last is stored when the page is loaded anew at once', async () => {
    await openAt(page, 'resume');
    await fill(page, 'City', 'Halifax');
    await page.reload();
    await waitUntil('the city to be stored', async () =>
      JSON.stringify(await basics())?.includes('Halifax'),
    );
  });

  it('going back to the bundled résumé can be undone', async () => {
    await openAt(page, 'resume');
    await fill(page, 'E-mail', 'ada@example.org');
    await press(page, 'Back to the bundled résumé');
    await waitUntil('the bundled résumé', async () => (await stored(page)).resume === undefined);
    await page.locator('.toast button').click();
    await waitUntil('the change to be back', async () =>
      JSON.stringify(await basics())?.includes('ada@example.org'),
    );
  });

  it('a snippet is added, edited, deleted and brought back', async () => {
    await openAt(page, 'snippets');
    await press(page, 'New snippet');
    await page.waitForFunction(() => document.activeElement?.matches('.editor input'));
    await page.keyboard.type('Hello');
    await fill(page, 'Text', 'I am {{basics.name}}.{{caret}}');
    await page.waitForFunction(() =>
      document.querySelector('.rendered')?.textContent?.startsWith("I am Stephen O'Dor."),
    );
    await waitForTitles('Hello');
    await press(page, 'Delete “Hello”');
    await waitForTitles();
    await page.locator('.toast button').click();
    await waitForTitles('Hello');
  });

  it('snippets are sorted by keys and by dragging', async () => {
    await openAt(page, 'snippets', { snippets: snippets('A', 'B', 'C') });
    const remove = await page.waitForSelector('aria/Delete “A”');
    await remove?.focus();
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    await waitForTitles('B', 'A', 'C');
    // The focus goes along, so that the next key moves the same snippet.
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await waitForTitles('A', 'B', 'C');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    await waitForTitles('B', 'A', 'C');

    const [first, , last] = await page.$$('.grip');
    if (!first || !last) throw new Error('The snippets have no handles.');
    await last.hover();
    await page.mouse.down();
    await first.hover();
    await page.mouse.up();
    await waitForTitles('C', 'B', 'A');
  });

  it('the choice of the menu is stored', async () => {
    await openAt(page, 'menu');
    await press(page, 'Given name');
    await press(page, 'Move Family name up');
    await waitUntil('the choice', async () => {
      const choice = JSON.stringify(await storedData(page, 'menu'));
      return choice === '{"hidden":["given-name"],"order":["name","family-name","given-name"]}';
    });
  });

  it('what is damaged is said on top, saved as a file, and kept when one goes on', async () => {
    const damaged = { version: 1, data: { basics: 7 } };
    await openAt(page, 'resume', { resume: damaged });
    const folder = temporaryFolder();
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
    });
    await page.waitForSelector('.notices');
    await page.locator('.notices button').click();
    const file = path.join(folder, 'resume-card-resume.json');
    await waitUntil('the file', () => existsSync(file));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(damaged);
    removeFolder(folder);

    await fill(page, 'City', 'London');
    await waitUntil('the city to be stored', async () =>
      JSON.stringify(await basics())?.includes('London'),
    );
    expect((await stored(page))['resume.damaged']).toEqual(damaged);
  });

  it('a full storage is said, and what was typed is stored once there is room', async () => {
    await openAt(page, 'snippets', { snippets: snippets('A'), junk: 'x'.repeat(10_400_000) });
    await page.locator('.row-title').click();
    const long = 'y'.repeat(100_000);
    await page.$eval(
      'textarea',
      (field, long) => {
        field.value = long;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      long,
    );
    await page.waitForSelector('.failed');
    expect(await page.$eval('.failed', (said) => said.textContent)).toContain('no room left');
    await page.evaluate('chrome.storage.local.remove("junk")');
    await press(page, 'Try again');
    await waitUntil('the snippet to be stored', async () =>
      JSON.stringify(await storedData(page, 'snippets')).includes(long),
    );
  });

  it('five hundred snippets can be worked with', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `Snippet ${index}`);
    await openAt(page, 'snippets', { snippets: snippets(...many) });
    await fill(page, 'Find a snippet', 'snippet 499');
    await page.locator('.row-title').click();
    await fill(page, 'Title', 'The last');
    await waitUntil('the title to be stored', async () =>
      JSON.stringify(await titles()).endsWith('"The last"]'),
    );
  });
});
