/**
 * Firefox with the extension in it, over WebDriver BiDi.
 *
 * What can't be driven: the background page itself (its API is reachable from any page of the
 * extension), the popup that hangs on the toolbar (the same page opens as a tab; the real one opens
 * under a display by its shortcut and takes keys), and a restart with the extension still in place
 * (add-ons that are not signed are temporary; their data is kept and they are installed again).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../setup/browsers.mjs';
import { type Display, SCREEN } from './display.ts';
import { builtExtension, copyExtension, removeFolder, temporaryFolder } from './extension.ts';
import { patient, waitUntil } from './screen.ts';

/** Why Firefox can't be run here; undefined when it can. For `describe.skipIf`. */
export const firefoxMissing = findFirefox() ? undefined : 'no Firefox found';

/** Firefox gives each profile a random one; a fixed one lets tests open the extension's pages. */
const UUID = '3b2f6a1c-7d54-4e0b-9a86-5c1d2e3f4a5b';

export interface FirefoxOptions {
  /** Folder of the unpacked extension; the build when left out. */
  extension?: string;
  /** Shows the browser there; headless when left out. */
  display?: Display;
  /** Profile to keep, with the extension's data; when left out, a new one is made and removed. */
  profile?: string;
  /** Host patterns granted at install, for tests that can't click. */
  hosts?: string[];
  /** More preferences, by the names of `about:config`. */
  preferences?: Record<string, string | number | boolean>;
}

export interface Firefox {
  browser: Browser;
  /** The tab that was open from the start. */
  page: Page;
  /** Opens a page of the extension as a tab; `browser.*` can be used in it. */
  openPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Firefox and installs the extension as a temporary add-on. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const profile = options.profile ?? temporaryFolder();
  const built = options.extension ?? builtExtension('firefox-mv3');
  const copies = temporaryFolder();
  const folder = options.hosts
    ? copyExtension(built, path.join(copies, 'extension'), { host_permissions: options.hosts })
    : built;

  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: options.display === undefined,
    // Its home is the profile's, so that nothing of the person's own Firefox is read or changed.
    env: { ...(options.display?.env ?? process.env), HOME: copies },
    userDataDir: profile,
    defaultViewport: null,
    // Without system access the driver may not open `moz-extension:` pages.
    args: ['--remote-allow-system-access', `--width=${SCREEN.width}`, `--height=${SCREEN.height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId(folder)]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'browser.aboutwelcome.enabled': false,
      'browser.ml.chat.menu': false,
      'layout.css.devPixelsPerPx': '1.0',
      'dom.events.testing.asyncClipboard': true,
      ...options.preferences,
    },
  });
  await browser.installExtension(folder);
  const [first = await browser.newPage()] = await browser.pages();
  const page = patient(first);

  return {
    browser,
    page,
    async openPage(file) {
      const url = `moz-extension://${UUID}/${file}`;
      const tab = patient(await browser.newPage());
      // The driver never hears that such a page has loaded, so the page itself is asked.
      tab.goto(url, { timeout: 0 }).catch(() => {});
      await waitUntil(`${file} to load`, () =>
        tab
          .evaluate((url) => location.href === url && document.readyState === 'complete', url)
          .catch(() => false),
      );
      return tab;
    },
    async close() {
      await browser.close();
      removeFolder(copies);
      if (options.profile === undefined) removeFolder(profile);
    },
  };
}

function addOnId(folder: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(path.join(folder, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error('The manifest names no add-on id for Firefox.');
  return id;
}
