// @ts-check
/** A browser with the built card in it, for a person to use. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS } from './browsers.mjs';
import { ROOT } from './run.mjs';

/**
 * Starts a browser of Chromium's family with the card, its icon shown in the toolbar.
 * The extension comes by DevTools: Google Chrome no longer heeds `--load-extension`.
 * @param {string} executablePath
 * @param {{ headless: boolean }} options
 */
export async function launchChromium(executablePath, { headless }) {
  const extension = path.join(ROOT, '.output', 'chrome-mv3');
  const userDataDir = temporaryProfile();
  pinIcon(userDataDir, extension);
  return puppeteer.launch({
    executablePath,
    headless,
    userDataDir,
    pipe: true,
    enableExtensions: [extension],
    // Without it, no bar tells that software controls the browser: a person does.
    ignoreDefaultArgs: ['--enable-automation'],
    defaultViewport: headless ? { width: 1000, height: 900 } : null,
    args: [...CHROMIUM_FLAGS, '--window-size=1200,900'],
  });
}

/**
 * Starts Firefox with the card as a temporary add-on.
 * @param {string} executablePath
 */
export async function launchFirefox(executablePath) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    userDataDir: temporaryProfile(),
    defaultViewport: null,
  });
  await browser.installExtension(path.join(ROOT, '.output', 'firefox-mv3'));
  return browser;
}

/** A profile for this one time, removed when we end: the person's own is never touched. */
function temporaryProfile() {
  const folder = mkdtempSync(path.join(tmpdir(), 'resume-card-'));
  process.on('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A browser that still writes on its way out; the system clears its temporary files.
    }
  });
  return folder;
}

/** @param {string} profile @param {string} extension */
function pinIcon(profile, extension) {
  // Chromium derives the id of an unpacked extension from its path: 32 hex digits as a to p.
  const hex = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [id] } };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}
