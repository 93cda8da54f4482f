/** Synchronisation by the browser's own sync storage: switched on and off here, off at first. */

import { type Asked, askedOf } from '../sync/conflicts';
import { isOurs } from '../sync/pack';
import { type Side, settle } from '../sync/resolve';
import { takeTurn } from '../sync/run';
import { newStatus, type SyncStatus } from '../sync/status';
import type { Transport } from '../sync/transport';
import { replicasShelf, syncShelf } from './items';
import { exclusive } from './lock';
import { newName, openDesk, readReplicas } from './sync-local';

/** The browser's sync storage: it takes part in nothing else of this extension. */
export const browserStore: Transport = {
  async read() {
    const items: Record<string, unknown> = await chrome.storage.sync.get(null);
    return Object.fromEntries(Object.entries(items).filter(([key]) => isOurs(key)));
  },
  set: (items) => chrome.storage.sync.set(items),
  remove: (keys) => chrome.storage.sync.remove([...keys]),
};

/** How it stands; undefined while it is off. */
export async function readSync(): Promise<SyncStatus | undefined> {
  const stored = await syncShelf.read();
  return stored.state === 'ok' ? stored.value : undefined;
}

/** What several machines have written in one place, for the person to decide. */
export async function readAsked(): Promise<Asked[]> {
  return (await readSync()) ? askedOf(await readReplicas()) : [];
}

/** Switches it on, and brings together what is here and what is there. */
export async function switchOn(): Promise<void> {
  await alone(async () => {
    if (!(await readSync())) await syncShelf.write(newStatus(newName()));
  });
  await turn();
}

/** Switches it off; what is in the sync storage stays there, what is here stays here. */
export function switchOff(): Promise<void> {
  return alone(forget);
}

/** One turn, if it is on. @returns How it went; undefined while it is off. */
export function turn(): Promise<SyncStatus | undefined> {
  return alone(async () =>
    (await readSync()) ? takeTurn(await openDesk(), browserStore) : undefined,
  );
}

/** Decides for one side, and takes a turn. */
export async function decideSide(side: Side): Promise<void> {
  await alone(async () => {
    const desk = await openDesk();
    // Somebody types at this moment: once more with that.
    if (!(await settle(desk, side))) await settle(desk, side);
  });
  await turn();
}

/** Writes everything again into a sync storage that was emptied elsewhere. */
export async function fillAgain(): Promise<void> {
  await alone(async () => {
    const status = await readSync();
    if (status) await syncShelf.write({ ...status, met: false });
  });
  await turn();
}

/** Removes everything from the sync storage, for all machines, and switches it off here. */
export function emptyStore(): Promise<void> {
  return alone(async () => {
    await forget();
    await chrome.storage.sync.remove(Object.keys(await browserStore.read()));
  });
}

async function forget(): Promise<void> {
  await chrome.storage.local.remove([syncShelf.key, replicasShelf.key]);
}

const alone = <T>(work: () => Promise<T>): Promise<T> => exclusive('sync-turn', work);
