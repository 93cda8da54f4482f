/** Synchronisation as the options page commands it, in a real browser. */

import type { Outcome } from '../../components/host';
import type { SyncHost } from '../../components/options/sync-host';
import { replicasShelf, syncShelf } from '../../data/storage/items';

/** Not needed by a page that nobody synchronises on. */
const syncing = () => import('../../data/storage/sync');

export const syncHost: SyncHost = {
  async read() {
    const { readAsked, readSync } = await syncing();
    const status = await readSync();
    return { ...(status && { status }), asked: await readAsked() };
  },
  watch(changed) {
    const ends = [syncShelf.watch(changed), replicasShelf.watch(changed)];
    return () => {
      for (const end of ends) end();
    };
  },
  switchOn: () => said(async () => (await syncing()).switchOn(), 'Sync is on'),
  switchOff: () =>
    said(
      async () => (await syncing()).switchOff(),
      'Sync is off. What is in the sync storage stays',
    ),
  async now() {
    const { turn } = await syncing();
    const status = await turn();
    if (!status || status.failed || status.paused) {
      return { done: false, message: 'Not in step: the reason is given above.' };
    }
    return { done: true, message: status.more ? 'The rest follows in a minute' : 'In step' };
  },
  decide: (side) =>
    said(async () => (await syncing()).decideSide(side), 'Decided for all machines'),
  fillAgain: () => said(async () => (await syncing()).fillAgain(), 'Sent again'),
  empty: () =>
    said(async () => (await syncing()).emptyStore(), 'Removed from the sync storage; sync is off'),
};

async function said(work: () => Promise<unknown>, message: string): Promise<Outcome> {
  try {
    await work();
    return { done: true, message };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const next = `${chrome.i18n.getMessage('name')} could not do it (${why}). Try again.`;
    return { done: false, message: next };
  }
}
