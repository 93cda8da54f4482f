/** A day of use behind a proxy that notes whom the browser wants to reach: worker, pages and what is put into pages. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../../unit/formats/make.ts';
import { fillNow, openPreview } from '../fill/popup.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { removeFolder, temporaryFolder } from '../harness/extension.ts';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { type RecordingProxy, recordingProxy } from '../harness/recording-proxy.ts';
import { waitUntil } from '../harness/screen.ts';
import { JOB } from '../match/job.ts';
import { loadedAnew } from '../options/options-page.ts';

/** Whoever follows a document's links, pictures, styles or scripts asks here. */
const BAIT = 'https://bait.example';
const PICTURE = `${BAIT}/picture.png`;

/** What browsers ask for by themselves: their makers' hosts. */
const OF_THE_BROWSER =
  /(?:^|[/.])(?:mozilla\.(?:org|com|net)|firefox\.com|firefoxusercontent\.com|google(?:apis)?\.com|gstatic\.com|gvt1\.com|chromium\.org|debian\.org)(?:[:/]|$)/;

const FORM = `<!doctype html><html lang="en"><title>Apply</title><form>
  <label>First name <input name="first_name" autocomplete="given-name"></label>
  <label>Last name <input name="last_name" autocomplete="family-name"></label></form>`;

/** One person in every format that can name something elsewhere. */
const DOCUMENTS: Record<string, string | Uint8Array> = {
  'cv.html': `<!doctype html><html><head><title>CV</title><link rel="stylesheet" href="${BAIT}/a.css">
    <link rel="preload" as="image" href="${PICTURE}"><script src="${BAIT}/a.js"></script>
    <style>@import "${BAIT}/b.css"; body { background: url(${PICTURE}) }</style></head>
    <body><h1>Ada Lovelace</h1><p>ada@example.org</p><img src="${PICTURE}" srcset="${PICTURE} 2x">
    <iframe src="${BAIT}/frame"></iframe><object data="${BAIT}/object"></object>
    <video src="${BAIT}/v" poster="${PICTURE}"></video><h2>Skills</h2><p>Loops</p></body></html>`,
  'cv.md': `# Ada Lovelace\n\nada@example.org\n\n![me](${PICTURE})\n\n## Skills\n\nLoops\n\n<img src="${PICTURE}">\n`,
  'cv.json': JSON.stringify({
    $schema: `${BAIT}/schema.json`,
    basics: {
      name: 'Ada Lovelace',
      email: 'ada@example.org',
      image: PICTURE,
      url: `${BAIT}/ada`,
      profiles: [{ network: 'Bait', url: `${BAIT}/profile` }],
    },
    meta: { canonical: `${BAIT}/resume.json`, theme: `${BAIT}/theme` },
  }),
  'ada.resume-card.json': JSON.stringify({
    kind: 'resume-card',
    version: 1,
    resume: { basics: { name: 'Ada Lovelace', image: PICTURE } },
  }),
  'ada.vcf': `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Lovelace\r\nPHOTO;VALUE=uri:${PICTURE}\r\nLOGO:${PICTURE}\r\nURL:${BAIT}/ada\r\nEND:VCARD\r\n`,
  'cv.xml': `<?xml version="1.0"?><!DOCTYPE x SYSTEM "${BAIT}/x.dtd" [<!ENTITY e SYSTEM "${BAIT}/e">]><SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>Ada</FirstName><Surname>&e;Lovelace</Surname></PersonName></Identification></LearnerInfo></SkillsPassport>`,
  'cv.docx': makeDocx(paragraph('Ada Lovelace'), [PICTURE, `${BAIT}/ada`]),
  'export.zip': zipSync({
    'Profile.csv': strToU8(`First Name,Last Name,Websites\nAda,Lovelace,[PORTFOLIO:${BAIT}/ada]\n`),
  }),
};

/** The places of the options page, as its navigation has them. */
const PLACES = ['resume', 'cards', 'snippets', 'answers', 'files', 'learned', 'menu', 'share'];

/** Reads each document on the options page, takes it over where it can be, and looks at every place. */
async function readAndLook(page: Page, folder: string, choose: (file: string) => Promise<void>) {
  for (const [name, content] of Object.entries(DOCUMENTS)) {
    await goTo(page, 'transfer');
    const file = path.join(folder, name);
    writeFileSync(file, content);
    await choose(file);
    const found = await waitUntil(`what comes of ${name}`, () =>
      page.evaluate(() => document.querySelector('.compare-end, .refused')?.className),
    );
    if (found === 'compare-end') {
      // What is there already can't be taken a second time.
      await page.evaluate(() => {
        const [take, leave] = document.querySelectorAll<HTMLButtonElement>('.compare-end button');
        (take?.disabled ? leave : take)?.click();
      });
      await waitUntil(`${name} to be taken`, () =>
        page.evaluate(() => document.querySelector('.compare-end') === null),
      );
    }
    for (const place of PLACES) await goTo(page, place);
  }
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, place);
  await waitUntil(place, () =>
    page.evaluate(
      (place) => document.querySelector(`nav a[href="#${place}"][aria-current]`) !== null,
      place,
    ),
  );
}

/** Switches sync on, lets a turn of it end, and off again. */
async function syncAndBack(page: Page): Promise<void> {
  // The switch can't be pressed before it is known how it stands, nor while a turn runs.
  const press = () =>
    waitUntil('the switch', () =>
      page.evaluate(() => {
        const box = document.querySelector('main input[type=checkbox]:enabled');
        if (!(box instanceof HTMLElement)) return false;
        box.click();
        return true;
      }),
    );
  await goTo(page, 'privacy');
  await press();
  await waitUntil('sync', () =>
    page.evaluate(() => document.body.textContent.includes('Room used')),
  );
  await press();
}

const ours = (proxy: RecordingProxy) => proxy.asked.filter((url) => !OF_THE_BROWSER.test(url));

describe.skipIf(chromiumMissing)(
  `a day of use in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    const folder = temporaryFolder();
    let proxy: RecordingProxy;
    let pages: Pages;
    let chromium: Chromium;

    beforeAll(async () => {
      proxy = await recordingProxy();
      pages = await servePages({ inline: { '/form.html': FORM, '/job.html': JOB } });
      chromium = await launchChromium({
        flags: ['--screen-info={1600x1200}', `--proxy-server=http://127.0.0.1:${proxy.port}`],
      });
      await chromium.page.goto(`${pages.origin}/form.html`);
    });
    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
      await proxy?.close();
      removeFolder(folder);
    });

    it('asks nothing of anybody', async () => {
      let popup = await openPreview(chromium, chromium.page);
      await fillNow(popup);
      await popup.close();
      popup = await chromium.openPopup(chromium.page);
      await popup.waitForSelector('footer .undo');
      await popup.click('footer .undo');
      await popup.keyboard.type('kafka');
      await popup.waitForSelector('[role=option]');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.toast');
      await popup.close();

      await chromium.page.goto(`${pages.origin}/job.html`);
      popup = await chromium.openPopup(chromium.page);
      await popup.locator('footer ::-p-text(Match)').click();
      await popup.waitForSelector('.match .tag.named');
      await popup.close();

      const options = await chromium.openPage('options.html');
      await options.waitForSelector('nav');
      await readAndLook(options, folder, async (file) => {
        const input = await options.waitForSelector('#import-file');
        await (input as ElementHandle<HTMLInputElement>)?.uploadFile(file);
      });
      await syncAndBack(options);
      await loadedAnew(options, () => options.evaluate(() => location.reload()));
      // The popup with the imported picture and links.
      popup = await chromium.openPopup(chromium.page);
      await popup.waitForSelector('#card .card');
      await popup.close();
      await chromium.stopServiceWorker();
      await chromium.serviceWorker();
      expect(ours(proxy)).toEqual([]);
    });

    it('would have been noticed, had it asked', async () => {
      await chromium.page.goto('http://bait.example/').catch(() => undefined);
      expect(ours(proxy)).toContain('http://bait.example/');
    });
  },
);

describe.skipIf(firefoxMissing)(
  `a day of use in Firefox${firefoxMissing ? ` (${firefoxMissing})` : ''}`,
  () => {
    const folder = temporaryFolder();
    let proxy: RecordingProxy;
    let firefox: Firefox;

    beforeAll(async () => {
      proxy = await recordingProxy();
      firefox = await launchFirefox({
        preferences: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxy.port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxy.port,
        },
      });
    });
    afterAll(async () => {
      await firefox?.close();
      await proxy?.close();
      removeFolder(folder);
    });

    it('asks nothing of anybody', async () => {
      const popup = await firefox.openPage('popup.html');
      await popup.waitForSelector('#card .card');
      const options = await firefox.openPage('options.html');
      await readAndLook(options, folder, async (file) => {
        const input = await options.waitForSelector('#import-file');
        await (input as ElementHandle<HTMLInputElement>)?.uploadFile(file);
      });
      await syncAndBack(options);
      expect(ours(proxy)).toEqual([]);
    });

    it('would have been noticed, had it asked', async () => {
      await firefox.page.goto('http://bait.example/').catch(() => undefined);
      expect(ours(proxy)).toContain('http://bait.example/');
    });
  },
);
