import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { type Pages, servePages } from '../harness/pages.ts';

const FIELD = '<!doctype html><title>Field</title><input id="field">';
const frames = {
  'the top frame': FIELD,
  'a same-origin frame': '<iframe src="/field.html"></iframe>',
  'a frame in a frame': '<iframe src="/nested.html"></iframe>',
  'a srcdoc frame': '<iframe srcdoc="<input id=field>"></iframe>',
  'a sandboxed frame': '<iframe sandbox="allow-scripts" src="/field.html"></iframe>',
  'a foreign frame': '<iframe src="{{other}}/field.html"></iframe>',
};
const path = (name: string) => `/${name.replaceAll(' ', '-')}.html`;

describe.skipIf(chromiumMissing)(
  `from the card into the field that was focused last, in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    let chromium: Chromium;
    let pages: Pages;

    beforeAll(async () => {
      const inline: Record<string, string> = {
        '/field.html': FIELD,
        // Another frame had the focus before, and still has an active element of its own.
        '/nested.html':
          '<iframe src="/field.html?other"></iframe><iframe src="/field.html"></iframe>',
      };
      for (const [name, html] of Object.entries(frames)) inline[path(name)] = html;
      pages = await servePages({ inline });
      chromium = await launchChromium({ flags: ['--screen-info={1600x1200}'] });
    });

    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
    });

    /** Focuses every field on the page, the last one last, and has the open card insert. */
    async function insertFromCard(name: string) {
      const { page } = chromium;
      await page.bringToFront();
      await page.goto(`${pages.origin}${path(name)}`);
      await page.waitForNetworkIdle({ idleTime: 100 });
      for (const frame of page.frames()) await (await frame.$('#field'))?.click();
      const popup = await chromium.openPopup(page);
      const answer = await ask(popup);
      await popup.close();
      const field = await page.frames().at(-1)?.$('#field');
      return { answer, value: await field?.evaluate((e) => ('value' in e ? e.value : undefined)) };
    }

    const ask = (popup: Page) =>
      popup.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        return chrome.runtime.sendMessage({
          type: 'insert',
          id: 'name',
          tabId: tab?.id,
          tabUrl: tab?.url,
        });
      });

    it.each(Object.keys(frames).filter((name) => name !== 'a foreign frame'))(
      '%s',
      async (name) => {
        const { answer, value } = await insertFromCard(name);
        expect(answer).toEqual({ outcome: 'inserted', notes: [] });
        expect(value).toBe("Stephen O'Dor");
      },
    );

    it('a foreign frame: asks for its origin first', async () => {
      const { answer, value } = await insertFromCard('a foreign frame');
      expect(answer).toMatchObject({ outcome: 'needs-access', origins: ['http://127.0.0.1/*'] });
      expect(value).toBe('');
    });
  },
);
