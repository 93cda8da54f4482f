/** From the menu click to the text in the field, beside a bare script that sets the value. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../browser/harness/chromium.ts';
import { type Display, openDisplay } from '../../browser/harness/display.ts';
import {
  builtExtension,
  copyExtension,
  removeFolder,
  temporaryFolder,
} from '../../browser/harness/extension.ts';
import { servePages } from '../../browser/harness/pages.ts';
import { changes, onScreen, waitUntil } from '../../browser/harness/screen.ts';
import { median, ms } from '../table.ts';

const ROUNDS = 9;

/** So long a text may take, in milliseconds. */
const PATIENCE = 3000;

/** The least that an extension can do: one menu item, one script that sets the value. */
const BARE = `
  chrome.runtime.onInstalled.addListener(() => {
    chrome.contextMenus.create({ id: 'bare', title: 'Bare', contexts: ['editable'] });
  });
  chrome.contextMenus.onClicked.addListener((info, tab) => {
    chrome.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [info.frameId] },
      func: () => { document.activeElement.value = 'bare'; },
    });
  });`;

/** The rows, each a ratio to the bare script; all with real clicks in the native menu. */
export async function menuRows(): Promise<string[][]> {
  const display = await openDisplay();
  const folder = path.join(temporaryFolder(), 'extension');
  copyExtension(builtExtension('chrome-mv3'), folder, {});
  writeFileSync(path.join(folder, 'background.js'), BARE);
  try {
    const bare = await measure(display, folder, ['Return']);
    const ours = await measure(display, undefined, ['Right', 'Right', 'Return']);
    return [
      row('Menu click to inserted text', ours.awake, bare.awake),
      row('The same, service worker asleep', ours.asleep, bare.asleep),
    ];
  } finally {
    await display.close();
    removeFolder(path.dirname(folder));
  }
}

function row(what: string, ours: number, bare: number): string[] {
  return [what, ms(ours), `a bare script: ${ms(bare)}`, `${(ours / bare).toFixed(2)} ×`];
}

async function measure(display: Display, extension: string | undefined, steps: string[]) {
  const pages = await servePages({
    inline: { '/field.html': '<!doctype html><title>Field</title><input id="field">' },
  });
  const chromium = await launchChromium({ display, extension });
  const times: Record<'awake' | 'asleep', number[]> = { awake: [], asleep: [] };
  try {
    const { page } = chromium;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const state of ['awake', 'asleep'] as const) {
        await page.goto(`${pages.origin}/field.html`);
        await page.bringToFront();
        await chromium.serviceWorker();
        if (state === 'asleep') await chromium.stopServiceWorker();
        const time = await once(display, page, steps);
        if (time !== undefined) times[state].push(time);
      }
    }
  } finally {
    await chromium.close();
    await pages.close();
  }
  return { awake: median(times.awake), asleep: median(times.asleep) };
}

/**
 * One click: the clock runs from the last key's press, as the page's own clock sees the text.
 * @returns Milliseconds; undefined where no text came, and the card has said so.
 */
async function once(display: Display, page: Page, steps: string[]): Promise<number | undefined> {
  const field = await page.waitForSelector('#field');
  if (!field) throw new Error('no field');
  await field.focus();
  await page.evaluate(`(function look() {
    if (document.querySelector('input').value) document.title = String(Date.now());
    else setTimeout(look, 0);
  })()`);
  const at = await onScreen(page, field);
  await changes(display, 'the context menu', () => display.click(at, 3));
  await display.keys('Up', 'Up', ...steps.slice(0, -1));
  const clicked = Date.now();
  await display.keys(...steps.slice(-1));
  const seen = await waitUntil(
    'the text',
    async () => {
      const title = await page.title();
      return /^\d+$/.test(title) ? Number(title) : undefined;
    },
    PATIENCE,
  ).catch(() => undefined);
  if (seen === undefined) await display.keys('Escape');
  return seen && seen - clicked;
}
