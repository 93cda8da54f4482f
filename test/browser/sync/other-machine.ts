/** Another machine, simulated, on what lies in a browser's sync storage. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Items } from '../../../data/sync/transport.ts';
import { Machine } from '../../unit/sync/simulated.ts';
import { ROOT } from '../harness/extension.ts';

export const BUNDLED: Record<string, unknown> = JSON.parse(
  readFileSync(path.join(ROOT, 'data/resume.json'), 'utf8'),
);

const EMPTY: Record<string, unknown> = {
  cards: { cards: [{ id: 'bundled', title: '' }] },
  resume: BUNDLED,
  snippets: [],
  learned: [],
};

/** A machine with the same package. */
export function otherMachine(): Machine {
  return new Machine('other', { now: Date.now() }, (key) => EMPTY[key]);
}

/** All that lies in the sync storage. */
export function syncItems(page: Page): Promise<Items> {
  return page.evaluate(() => chrome.storage.sync.get());
}

/** Its turn, as if the browser's sync had carried everything to it and back. */
export async function turnOf(machine: Machine, page: Page): Promise<void> {
  machine.store = await syncItems(page);
  await machine.turn();
  const { store } = machine;
  await page.evaluate(async (store) => {
    const gone = Object.keys(await chrome.storage.sync.get()).filter((key) => !(key in store));
    await chrome.storage.sync.remove(gone);
    await chrome.storage.sync.set(store);
  }, store);
}
