import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { type Pages, servePages } from '../harness/pages.ts';
import { waitUntil } from '../harness/screen.ts';
import { JOB, LACKING, NAMED } from './job.ts';

describe.skipIf(firefoxMissing)(
  `matching a page in Firefox${firefoxMissing ? ` (${firefoxMissing})` : ''}`,
  () => {
    let firefox: Firefox;
    let pages: Pages;
    let panel: Page;

    beforeAll(async () => {
      pages = await servePages({ inline: { '/job.html': JOB } });
      firefox = await launchFirefox({ hosts: ['http://localhost/*'] });
      await firefox.page.goto(`${pages.origin}/job.html`);
      panel = await firefox.openPage('sidepanel.html');
      await panel.waitForSelector('#card .card');
    });
    afterAll(async () => {
      await firefox?.close();
      await pages?.close();
    });

    /** The panel stands beside the page for a person; here it is a tab, so the page is put in front of it. */
    async function matchInFront(address: string) {
      await panel.evaluate(async (address) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(address));
        if (tab?.id) await chrome.tabs.update(tab.id, { active: true });
        document.querySelectorAll('footer button').forEach((button) => {
          if (button.textContent?.startsWith('Match') && button instanceof HTMLElement) {
            button.click();
          }
        });
      }, address);
    }
    const texts = (selector: string) =>
      panel.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));

    it('names what the page names, and what the card lacks', async () => {
      await matchInFront(pages.origin);
      await waitUntil('the skills', async () => (await texts('.match .tag.named')).length > 0);
      expect((await texts('.match .tag.named')).sort()).toEqual([...NAMED].sort());
      expect((await texts('.match .chip.empty')).sort()).toEqual([...LACKING].sort());
    });

    it('says that another page is in front, cannot read it, and takes a pasted text', async () => {
      await panel.bringToFront();
      await panel.evaluate(async () => {
        const [own] = await chrome.tabs.query({ active: true });
        if (own?.id) await chrome.tabs.update(own.id, { active: true });
      });
      await panel.waitForSelector('.match .moved ::-p-text(Another page)');
      await panel.locator('.match .moved button').click();
      await panel.waitForSelector('.match .trouble');
      await panel.waitForSelector('.match textarea');
      await panel.focus('.match textarea');
      await panel.keyboard.type('Kafka and Terraform');
      await panel.locator('.match .paste button').click();
      await panel.waitForSelector('.match h2 ::-p-text(pasted)');
      expect(await texts('.match .tag.named')).toEqual(['Kafka']);
      expect(await texts('.match .chip.empty')).toEqual(['Terraform']);
    });
  },
);
