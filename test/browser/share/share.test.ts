import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../data/formats/index.ts';
import { PERSON } from '../../unit/share/person.ts';
import { axeFindings } from '../harness/axe.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { builtExtension, removeFolder, SHOTS, temporaryFolder } from '../harness/extension.ts';
import { firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { waitUntil } from '../harness/screen.ts';
import { openAt, press, stored } from '../options/options-page.ts';
import { lintFindings } from '../package/lint.ts';

/** What lies in the sender's storage and must not reach anyone. */
const KEPT_BACK =
  /keptback|7946 ?0991|St James|ada-face|Dear reader|Grace Hopper|Stephen O'Dor|only-my-answer/i;

const STORED = {
  resume: { version: 1, data: PERSON },
  snippets: { version: 1, data: [{ id: 'mine', title: 'Greeting', text: 'Dear reader' }] },
  answers: {
    version: 1,
    data: [{ id: 'a', question: 'Why?', answer: 'only-my-answer' }],
  },
  cards: {
    version: 2,
    data: {
      cards: [
        { id: 'bundled', title: '' },
        { id: 'other', title: 'Grace Hopper' },
      ],
    },
  },
  'card.other': { version: 2, data: { resume: { basics: { name: 'Grace Hopper' } } } },
};

describe.skipIf(chromiumMissing)(
  `sharing from Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    const folder = temporaryFolder();
    const file = (name: string) => path.join(folder, name);
    let chromium: Chromium;
    let page: Page;

    beforeAll(async () => {
      mkdirSync(SHOTS, { recursive: true });
      chromium = await launchChromium();
      page = await openShare(chromium, folder, STORED);
    });
    afterAll(async () => {
      await chromium?.close();
      removeFolder(folder);
    });

    it.each(['light', 'dark'])('axe finds nothing in the place, %s', async (value) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.screenshot({ path: path.join(SHOTS, `share-${value}.png`), fullPage: true });
      expect(await axeFindings(page)).toEqual([]);
    });

    it('its package for Chrome shows the card in a fresh profile, and can be handed on again', async () => {
      const zip = await saved(
        page,
        folder,
        'For Chrome and Edge (zip)',
        'ada-lovelace-resume-card-chrome.zip',
      );
      const extension = unpacked(zip, file('chrome'));
      const receiver = await launchChromium({ extension });
      try {
        const popup = await receiver.openPage('popup.html');
        await popup.waitForSelector('#card .card h1');
        expect(await popup.$eval('#card', (card) => card.textContent)).toContain('ada@example.org');
        expect(await stored(popup)).toEqual({});
        const again = temporaryFolder();
        const options = await openShare(receiver, again);
        const next = await saved(options, again, 'For Chrome and Edge (zip)', path.basename(zip));
        // The same card from the same build: the same bytes.
        expect(readFileSync(next).equals(readFileSync(zip))).toBe(true);
        removeFolder(again);
      } finally {
        await receiver.close();
      }
    });

    it.skipIf(firefoxMissing)(
      'its package for Firefox passes Mozilla’s linter and shows the card there',
      async () => {
        const zip = await saved(
          page,
          folder,
          'For Firefox (zip)',
          'ada-lovelace-resume-card-firefox.zip',
        );
        const extension = unpacked(zip, file('firefox'));
        const firefox = await launchFirefox({ extension });
        try {
          const popup = await firefox.openPage('popup.html');
          await popup.waitForSelector('#card .card h1');
          expect(await popup.$eval('#card', (card) => card.textContent)).toContain(
            'ada@example.org',
          );
        } finally {
          await firefox.close();
        }
        expect(lintFindings(withoutCode(extension))).toEqual([]);
      },
    );

    it('its card file is read as a card', async () => {
      const name = await saved(page, folder, 'Card file', 'ada-lovelace.resume-card.json');
      const text = readFileSync(name, 'utf8');
      expect(text).not.toMatch(KEPT_BACK);
      const reading = await readDocument(new TextEncoder().encode(text));
      expect(reading.ok && reading.value.resume.basics?.email).toBe('ada@example.org');
    });

    describe('its page, opened from the disk,', () => {
      let card: Page;
      beforeAll(async () => {
        const html = await saved(page, folder, 'Page (HTML)', 'ada-lovelace-card.html');
        expect(readFileSync(html, 'utf8')).not.toMatch(KEPT_BACK);
        card = await chromium.browser.newPage();
        await card.setViewport({ width: 480, height: 800 });
        await card.goto(pathToFileURL(html).href);
      });

      it.each(['light', 'dark'])('is free of findings by axe, %s', async (value) => {
        await card.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await card.screenshot({ path: path.join(SHOTS, `html-card-${value}.png`), fullPage: true });
        expect(await axeFindings(card)).toEqual([]);
      });

      it.each([
        ['by the clipboard', true],
        ['by the old command where there is none', false],
      ])('copies %s', async (_, has) => {
        if (!has) {
          await card.evaluateOnNewDocument('Object.defineProperty(navigator, "clipboard", {})');
          await card.reload();
        }
        await card.bringToFront();
        await card.locator('.chip').click();
        await card.waitForFunction(
          () => document.querySelector('.toast')?.textContent === 'Copied E-mail',
        );
        await card.focus('search input');
        await card.keyboard.press('v', { commands: ['Paste'] });
        const pasted = () => card.$eval('search input', (field) => field.value);
        await waitUntil('the text', async () => (await pasted()) === 'ada@example.org');
      });

      it('finds and unfolds', async () => {
        await card.$eval('search input', (field) => {
          field.value = 'bernoulli';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
        const shown = await card.$$eval('main .line', (lines) =>
          lines.filter((line) => line.checkVisibility()).map((line) => line.textContent ?? ''),
        );
        expect(shown.join('\n')).toContain('Computed Bernoulli numbers');
        expect(shown.join('\n')).not.toContain('Flying');
      });
    });

    it('a code is saved as a picture', async () => {
      const png = await saved(page, folder, 'Save as PNG', 'ada-lovelace-contact-qr.png');
      expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
    });
  },
);

/** The place “Share” of a browser whose downloads go into `folder`. */
async function openShare(
  chromium: Chromium,
  folder: string,
  items: Record<string, unknown> = {},
): Promise<Page> {
  const page = await chromium.openPage('options.html');
  await page.setViewport({ width: 1100, height: 900 });
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await openAt(page, 'share', items);
  await page.waitForSelector('.qr-code');
  return page;
}

/** Presses the button and waits for the file. @returns Its path. */
async function saved(page: Page, folder: string, button: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  await page.bringToFront();
  await press(page, button);
  // A package is some hundred files: on a busy machine they take their time.
  await waitUntil(name, () => existsSync(file) && statSync(file).size > 0);
  return file;
}

/**
 * Unpacks a package. What was kept back is nowhere in it, and all but what is the receiver's own is the
 * build's, byte by byte.
 */
function unpacked(zip: string, folder: string): string {
  const build = builtExtension('chrome-mv3');
  const own: string[] = [];
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    expect(name).not.toMatch(KEPT_BACK);
    expect(Buffer.from(content).toString('latin1').match(KEPT_BACK), name).toBeNull();
    const source = path.join(build, name);
    if (!existsSync(source) || !readFileSync(source).equals(content)) own.push(name);
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const icons = [128, 16, 32, 48, 96].map((size) => `icon/${size}.png`);
  expect(own).toEqual(['README.txt', ...icons, 'manifest.json', 'resume.json']);
  return folder;
}

/** The package without what is the build's own and linted as such: only that takes long. */
function withoutCode(folder: string): string {
  for (const part of ['assets', 'chunks', 'fonts']) removeFolder(path.join(folder, part));
  return folder;
}
