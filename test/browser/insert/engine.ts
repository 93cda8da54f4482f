/** The insertion engine as the extension calls it, in either browser. */
import type { Page } from 'puppeteer-core';
import type { InsertRequest, PressResult } from '../../../entrypoints/page/insert/result.ts';
import { chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { firefoxMissing, launchFirefox } from '../harness/firefox.ts';

export const BROWSERS = [
  { name: 'Chromium', launch: launchChromium, missing: chromiumMissing },
  { name: 'Firefox', launch: launchFirefox, missing: firefoxMissing },
] as const;

export interface Engine {
  page: Page;
  /** A page of the extension's own, from which its API is called. */
  host: Page;
  /** Puts the page script into the top frame and has it insert into what is meant there. */
  insert(request: InsertRequest): Promise<PressResult | undefined>;
  /** Shows a word over the page, and waits until it stands there. */
  toast(message: string): Promise<void>;
  /** Presses a key together with Ctrl. */
  control(key: 'z' | 'y'): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with a copy of the extension that may reach the test pages without a click. */
export async function openEngine(launch: (typeof BROWSERS)[number]['launch']): Promise<Engine> {
  const browser = await launch({ hosts: ['http://localhost/*', 'http://127.0.0.1/*'] });
  // Firefox lets no driver into its background: a page of the extension's own asks there.
  const host = await browser.openPage('popup.html');
  // The tab opened last has the keyboard: Firefox gives it to none that is only brought to front.
  const page = await browser.browser.newPage();
  const tabId = await host.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return tab?.id ?? 0;
  });
  return {
    page,
    host,
    insert: (request) =>
      host.evaluate(
        async (tabId, request) => {
          const target = { tabId };
          await chrome.scripting.executeScript({ target, files: ['page.js'] });
          const [answer] = await chrome.scripting.executeScript({
            target,
            func: (wanted: InsertRequest) => globalThis.resumeCard?.insert(wanted),
            args: [request],
          });
          return answer?.result;
        },
        tabId,
        request,
      ),
    toast: (message) =>
      host.evaluate(
        async (tabId, message) => {
          const target = { tabId };
          await chrome.scripting.executeScript({ target, files: ['page.js'] });
          await chrome.scripting.executeScript({
            target,
            func: (words: string) => {
              globalThis.resumeCard?.toast(words);
              return new Promise((resolve) => setTimeout(resolve, 200));
            },
            args: [message],
          });
        },
        tabId,
        message,
      ),
    async control(key) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
    close: () => browser.close(),
  };
}
