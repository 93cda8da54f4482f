/** Synchronisation as the options page commands it, in a real browser. */

import type { Outcome } from '../../components/host';
import type { SyncHost } from '../../components/options/sync-host';
import { messageOf } from '../../data/messages/failure';
import { type Message, message } from '../../data/messages/message';
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
  switchOn: () => said(async () => (await syncing()).switchOn(), message('privacy_sync_on')),
  switchOff: () => said(async () => (await syncing()).switchOff(), message('privacy_sync_off')),
  async now() {
    const { turn } = await syncing();
    const status = await turn();
    if (!status || status.failed || status.paused) {
      return { done: false, message: message('privacy_sync_behind') };
    }
    return {
      done: true,
      message: message(status.more ? 'privacy_sync_more' : 'privacy_sync_inStep'),
    };
  },
  decide: (side) =>
    said(async () => (await syncing()).decideSide(side), message('privacy_sync_decided')),
  fillAgain: () => said(async () => (await syncing()).fillAgain(), message('privacy_sync_sent')),
  empty: () => said(async () => (await syncing()).emptyStore(), message('privacy_sync_emptied')),
};

async function said(work: () => Promise<unknown>, success: Message): Promise<Outcome> {
  try {
    await work();
    return { done: true, message: success };
  } catch (error) {
    return { done: false, message: message('privacy_sync_failed', { why: messageOf(error) }) };
  }
}
