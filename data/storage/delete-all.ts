/** Deleting everything that is stored. */

import { emptyStore, readSync } from './sync';

/** Leaves nothing in any storage; the sync storage is emptied only where this machine takes part in it. */
export async function deleteAll(): Promise<void> {
  if (await readSync()) await emptyStore();
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
}
