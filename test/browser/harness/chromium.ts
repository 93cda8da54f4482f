/** Chromium with the extension in it. */
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../setup/browsers.mjs';
import { type Display, SCREEN } from './display.ts';
import { builtExtension, copyExtension, removeFolder, temporaryFolder } from './extension.ts';
import { hasRun, keepExtensions } from './kept-profile.ts';
import { patient, waitUntil } from './screen.ts';

/** Why Chromium can't be run here; undefined when it can. For `describe.skipIf`. */
export const chromiumMissing = findChromium() ? undefined : 'no Chromium, Edge or Chrome found';

export interface ChromiumOptions {
  /** Folder of the unpacked extension; the build when left out. */
  extension?: string;
  /** Shows the browser there; headless when left out. */
  display?: Display;
  /**
   * Profile to keep, with the extension's data; when left out, a new one is made and removed.
   * Launched with it a second time, the browser starts as after a restart: it brings the extension
   * along, and nothing is installed again.
   */
  profile?: string;
  /** Host patterns granted at install (`http://127.0.0.1/*`), for tests that can't click. */
  hosts?: string[];
  /** More flags. */
  flags?: string[];
}

export interface Chromium {
  browser: Browser;
  /** The tab that was open from the start. */
  page: Page;
  extensionId: string;
  /** The extension's service worker, woken if it sleeps. */
  serviceWorker(): Promise<WebWorker>;
  /** Stops the service worker and waits until it is gone. */
  stopServiceWorker(): Promise<void>;
  /** Whether the service worker runs now. */
  serviceWorkerRuns(): boolean;
  /** Opens a page of the extension, such as `options.html`, as a tab. */
  openPage(file: string): Promise<Page>;
  /**
   * The toolbar icon's action for a tab, as a click on it does: `activeTab` is granted and the
   * popup opens. Works headless.
   * @returns The real popup; it closes when it loses the focus, as for a person.
   */
  openPopup(tab: Page): Promise<Page>;
  /** Reads the browser's clipboard by way of a page that has the focus. */
  clipboard(page: Page): Promise<{ text?: string; html?: string }>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension installed as an unpacked one. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const profile = options.profile ?? temporaryFolder();
  const restart = hasRun(profile);
  if (restart) keepExtensions(profile);

  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: options.display === undefined,
    env: options.display?.env ?? process.env,
    userDataDir: profile,
    pipe: true,
    enableExtensions: restart ? true : [extensionFolder(options, profile)],
    defaultViewport: null,
    args: [
      ...CHROMIUM_FLAGS,
      // Lets the driver see an extension that it did not load itself.
      '--enable-unsafe-extension-debugging',
      '--window-position=0,0',
      `--window-size=${SCREEN.width},${SCREEN.height}`,
      '--force-device-scale-factor=1',
      ...(options.flags ?? []),
    ],
  });
  const extension = await waitUntil('the extension', () => firstExtension(browser));
  const [first = await browser.newPage()] = await browser.pages();
  const page = patient(first);
  const root = `chrome-extension://${extension.id}`;
  const workerTarget = () =>
    browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(root));

  async function openPage(file: string): Promise<Page> {
    const tab = patient(await browser.newPage());
    await tab.goto(`${root}/${file}`);
    return tab;
  }

  return {
    browser,
    page,
    extensionId: extension.id,
    openPage,
    async serviceWorker() {
      const running = await workerTarget()?.worker();
      if (running) return running;
      const tab = await openPage('manifest.json');
      const devtools = await tab.createCDPSession();
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.startWorker', { scopeURL: `${root}/` });
      await tab.close();
      return waitUntil('the service worker', () => workerTarget()?.worker());
    },
    async stopServiceWorker() {
      await (await workerTarget()?.worker())?.close();
      await waitUntil('the service worker to stop', () => workerTarget() === undefined);
    },
    serviceWorkerRuns: () => workerTarget() !== undefined,
    async openPopup(tab) {
      const before = new Set(await extension.pages());
      await extension.triggerAction(tab);
      const popup = await waitUntil('the popup', async () =>
        (await extension.pages()).find((shown) => !before.has(shown)),
      );
      return patient(popup);
    },
    clipboard: (page) => readClipboard(browser, page),
    async close() {
      await browser.close();
      if (options.profile === undefined) removeFolder(profile);
    },
  };
}

/** An unpacked extension's id comes from its path, so a copy lies where the profile lies. */
function extensionFolder({ extension, hosts }: ChromiumOptions, profile: string): string {
  const folder = extension ?? builtExtension('chrome-mv3');
  if (hosts === undefined) return folder;
  return copyExtension(folder, path.join(profile, 'extension'), { host_permissions: hosts });
}

async function firstExtension(browser: Browser): Promise<Extension | undefined> {
  return [...(await browser.extensions()).values()][0];
}

async function readClipboard(browser: Browser, page: Page) {
  const { origin } = new URL(page.url());
  const context = browser.defaultBrowserContext();
  if (origin.startsWith('http')) await context.overridePermissions(origin, ['clipboard-read']);
  await page.bringToFront();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}
