/** Synchronisation while no page is open: changes are gathered, and an alarm takes the turn even where the background was ended meanwhile. */

import { syncShelf } from '../../data/storage/items';
import { isSynced } from '../../data/sync/documents';
import type { SyncStatus } from '../../data/sync/status';

const ALARM = 'sync';

/** Changes of half a minute go along together, in minutes. */
const GATHERED = 0.5;
/** What fails is tried again after twice the time, up to an hour. */
const LONGEST = 60;

/** Begins to listen; while sync is off, nothing follows from what is heard. */
export function listenForSync(): void {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void takeTurn();
  });
  chrome.runtime.onStartup.addListener(() => void soon());
  chrome.storage.local.onChanged.addListener((items) => {
    if (Object.keys(items).some(isSynced)) void soon();
  });
  chrome.storage.sync.onChanged.addListener(() => void soon());
}

async function soon(): Promise<void> {
  if ((await syncShelf.read()).state !== 'ok') return;
  if (await chrome.alarms.get(ALARM)) return;
  await chrome.alarms.create(ALARM, { delayInMinutes: GATHERED });
}

async function takeTurn(): Promise<void> {
  const { turn } = await import('../../data/storage/sync');
  const status = await turn();
  const wait = status && nextIn(status);
  if (wait !== undefined) await chrome.alarms.create(ALARM, { delayInMinutes: wait });
}

function nextIn({ failed, more, paused }: SyncStatus): number | undefined {
  if (paused) return undefined;
  if (failed) return Math.min(LONGEST, GATHERED * 2 ** failed.times);
  return more ? 2 * GATHERED : undefined;
}
