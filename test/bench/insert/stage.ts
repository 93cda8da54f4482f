import { copyFileSync, cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import type { InsertRequest, InsertResult } from '../../../entrypoints/page/insert/result.ts';
import { launchChromium } from '../../browser/harness/chromium.ts';
import { builtExtension, copyExtension, temporaryFolder } from '../../browser/harness/extension.ts';
import { launchFirefox } from '../../browser/harness/firefox.ts';
import { BUILT } from './install.ts';
import { press } from './keyboard.ts';

export type BrowserName = 'chromium' | 'firefox';

const HOST = fileURLToPath(new URL('./host', import.meta.url));

/** What the naive ways answer is no more than true or false. */
export interface Said {
  outcome: InsertResult['outcome'];
  message?: string;
  notes?: string[];
  milliseconds?: number;
}

/** `ours`, `paste` by a person's own Ctrl+V, or the name of a naive way. */
export type Way = 'ours' | 'paste' | (typeof NAIVE)[number];
export const NAIVE = [
  'setValue',
  'execCommand',
  'syntheticPaste',
  'setRangeText',
  'textFieldEdit',
] as const;

/** One browser with the extension in it, and the tab that the targets are shown in. */
export interface Stage {
  name: BrowserName;
  page: Page;
  /** Puts the request into whatever has the focus. */
  act(way: Way, request: InsertRequest): Promise<Said>;
  /** Puts the request on the clipboard. */
  copy(request: InsertRequest): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with a copy of the built extension that may reach every page. */
export async function openStage(name: BrowserName): Promise<Stage> {
  const folder = temporaryFolder();
  const extension = copyExtension(
    builtExtension(name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'),
    path.join(folder, 'extension'),
    {
      host_permissions: ['<all_urls>'],
      permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'clipboardWrite'],
    },
  );
  copyFileSync(`${BUILT}ways.js`, path.join(extension, 'ways.js'));
  cpSync(HOST, extension, { recursive: true });
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = await launch({ extension });
  // A page of the extension's own asks for each insertion, as its background does.
  const host = await browser.openPage('bench.html');
  // The tab opened last has the keyboard: Firefox gives it to no tab that is only brought to front.
  const page = await browser.browser.newPage();
  const tabId = await host.evaluate(() => window.shownTab());

  const copy = (request: InsertRequest) =>
    host.evaluate((wanted) => window.copyRequest(wanted), request);

  return {
    name,
    page,
    copy,
    async act(way, request) {
      if (way !== 'paste')
        return host.evaluate((...sent) => window.runWay(...sent), tabId, way, request);
      await copy(request);
      await press(page, ['Control', 'v']);
      return { outcome: 'inserted' };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

declare global {
  /** What host/bench.js brings into the extension's page. */
  interface Window {
    shownTab(): Promise<number>;
    runWay(tabId: number, way: Way, request: InsertRequest): Promise<Said>;
    copyRequest(request: InsertRequest): void;
  }
}

/** The frame in which the target was mounted. */
export async function targetFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const here = await frame.evaluate(() => 'target' in window).catch(() => false);
    if (here) return frame;
  }
  return undefined;
}
