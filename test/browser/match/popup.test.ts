import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../harness/axe.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { SHOTS } from '../harness/extension.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { waitUntil } from '../harness/screen.ts';
import { JOB, LACKING, NAMED } from './job.ts';

describe.skipIf(chromiumMissing)(
  `matching a page in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let pages: Pages;
    let popup: Page;

    beforeAll(async () => {
      await mkdir(SHOTS, { recursive: true });
      pages = await servePages({
        inline: {
          '/job.html': JOB,
          '/framed.html':
            '<!doctype html><title>Framed</title><iframe src="{{other}}/job.html" width="600" height="400"></iframe>',
          '/empty.html': '<!doctype html><title>Empty</title><p>Nothing.</p>',
        },
      });
      chromium = await launchChromium({ flags: ['--screen-info={1600x1200}'] });
    });
    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
    });
    afterEach(async () => {
      if (!popup.isClosed()) await popup.close();
    });

    async function open(url: string) {
      await chromium.page.goto(url);
      await chromium.page.bringToFront();
      popup = await chromium.openPopup(chromium.page);
      await popup.waitForSelector('#card .card');
    }
    const texts = (selector: string) =>
      popup.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
    /** Asked of the page anew each time: the driver remembers what an element said before. */
    const said = (words: string) =>
      waitUntil(words, async () => (await texts('.toast')).includes(words));
    const match = async (how: 'click' | 'key') => {
      if (how === 'click') await popup.locator('footer ::-p-text(Match)').click();
      else {
        await popup.keyboard.down('Alt');
        await popup.keyboard.press('KeyM');
        await popup.keyboard.up('Alt');
      }
      await popup.waitForSelector('.match');
    };
    const named = async () => {
      await popup.waitForSelector('.match .tag.named');
      return texts('.match .tag.named');
    };

    it('names the skills of the page and what the card lacks, and nothing that is hidden or typed', async () => {
      await open(`${pages.origin}/job.html`);
      await match('click');
      expect((await named()).sort()).toEqual([...NAMED].sort());
      expect((await texts('.match .chip.empty')).sort()).toEqual([...LACKING].sort());
      expect(await texts('.match [role=status]')).toEqual(['5 of your skills are named here.']);
    });

    it('puts them first among the skills, copies one by the mouse, and all by their line', async () => {
      await open(`${pages.origin}/job.html`);
      await match('key');
      await named();
      // A sub-group is named before its skills, and stays in one piece.
      const tags = ['RDBMS', 'PostgreSQL', 'MySQL', 'SQLite', 'Streaming', 'Kafka'];
      expect((await texts('.skills .tag')).slice(0, tags.length)).toEqual(tags);
      await popup.click('.match [data-snippet="skills.data.kafka"]');
      await said('Copied Kafka');
      await popup.click('[data-snippet="tailor.skills"]');
      await said('Copied Matching skills');
      const { text, html } = await chromium.clipboard(chromium.page);
      expect(text).toBe('PostgreSQL, Kafka, Nginx, Varnish, Python');
      expect(html).toContain('<li>Varnish</li>');
    });

    it('inserts the matching skills, found by searching, with Ctrl+Enter', async () => {
      await open(`${pages.origin}/job.html`);
      await chromium.page.focus('#field');
      await match('key');
      await named();
      await popup.focus('search input');
      await popup.keyboard.type('matching skills');
      await popup.waitForSelector(
        '[role=option][data-snippet="tailor.skills"][aria-selected=true]',
      );
      await popup.keyboard.down('Control');
      await popup.keyboard.press('Enter');
      await popup.keyboard.up('Control');
      await waitUntil('the text', async () =>
        (await chromium.page.$eval('#field', (field) => 'value' in field && String(field.value)))
          ? (
              await chromium.page.$eval(
                '#field',
                (field) => 'value' in field && String(field.value),
              )
            )
              .toString()
              .includes('PostgreSQL, Kafka, Nginx, Varnish, Python')
          : false,
      );
    });

    it('is left with Escape, and nothing of it is stored', async () => {
      await open(`${pages.origin}/job.html`);
      await match('key');
      await named();
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('.match', { hidden: true });
      expect(await texts('.tag.named')).toEqual([]);
      const stored = await popup.evaluate(async () => {
        return JSON.stringify([
          await chrome.storage.local.get(),
          await chrome.storage.session.get(),
        ]);
      });
      expect(stored).not.toMatch(/Terraform|tailor/);
    });

    it('says why a page cannot be read, and matches what is pasted instead', async () => {
      await open('chrome://version');
      await match('click');
      await popup.waitForSelector('.match .trouble ::-p-text(no extension)');
      await popup.locator('.match textarea').fill('We need Kafka and Terraform. No Perl.');
      await popup.keyboard.down('Control');
      await popup.keyboard.press('Enter');
      await popup.keyboard.up('Control');
      expect(await named()).toEqual(['Kafka']);
      expect(await texts('.match .chip.empty')).toEqual(['Terraform']);
    });

    it('says that a page shows no text, and asks for a part of another site', async () => {
      await open(`${pages.origin}/empty.html`);
      await match('click');
      await popup.waitForSelector('.match .trouble ::-p-text(no text)');
      await popup.close();
      await open(`${pages.origin}/framed.html`);
      await match('click');
      await popup.waitForSelector('.match .closed button ::-p-text(Allow 127.0.0.1)');
    });

    it.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
      await open(`${pages.origin}/job.html`);
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await match('click');
      await named();
      await popup.screenshot({ path: path.join(SHOTS, `match-${scheme}.png`) });
      expect(await axeFindings(popup)).toEqual([]);
      await popup.close();
      await open('chrome://version');
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await match('click');
      await popup.waitForSelector('.match textarea');
      await popup.screenshot({ path: path.join(SHOTS, `match-paste-${scheme}.png`) });
      expect(await axeFindings(popup)).toEqual([]);
    });
  },
);
