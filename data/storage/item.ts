/** One value in the browser's local storage: validated when read, never lost when it cannot be read. */

import type { ZodMiniType } from 'zod/mini';
import { Failure, messageOf } from '../messages/failure';
import { message } from '../messages/message';
import { LAYOUT, type Stored } from './stored-value';

export interface Shelf<T> {
  key: string;
  read(): Promise<Stored<T>>;
  /** What this would be if it lay here, as it is stored. */
  open(raw: unknown): Promise<Stored<T>>;
  /**
   * Replaces the value; a damaged one is kept beside it under `KEY.damaged`.
   * @throws StorageError with the words to show when there is no room, or a newer version wrote it.
   */
  write(value: T): Promise<void>;
  clear(): Promise<void>;
  /** Calls back after every change, by whichever page. @returns A function that ends it. */
  watch(changed: () => void): () => void;
}

/** Storing did not work; `said` tells why and what to do, and nothing that was stored has changed. */
export class StorageError extends Failure {
  override name = 'StorageError';
}

/** There is no room for it. */
export class StorageFull extends StorageError {}

/**
 * A shelf under `key`.
 * @param schema Loads the schema of what lies there; an empty shelf needs none, so that a popup without
 * anything stored paints without zod.
 */
export function shelf<T>(key: string, schema: () => Promise<ZodMiniType<T>>): Shelf<T> {
  const open = async (raw: unknown): Promise<Stored<T>> => {
    if (raw === undefined) return { state: 'empty' };
    const { openEnvelope } = await import('./envelope');
    return openEnvelope(key, raw, await schema());
  };
  let changes = 0;
  let watchers = 0;
  let sound = false;
  return {
    key,
    open,
    async read() {
      const before = changes;
      const stored = await open((await chrome.storage.local.get(key))[key]);
      if (before === changes) sound = stored.state === 'ok' || stored.state === 'empty';
      return stored;
    },
    async write(value) {
      // Seen to be sound and watched since: nothing to look at first. So a page that is being closed,
      // which gets no answer any more, can still store what was typed last.
      if (sound && watchers > 0) return put({ [key]: { version: LAYOUT, data: value } });
      const before = await chrome.storage.local.get(key);
      const old = await open(before[key]);
      if (old.state === 'newer') throw new StorageError(message('storage_item_newer'));
      await put({
        ...(old.state === 'damaged' && { [`${key}.damaged`]: before[key] }),
        [key]: { version: LAYOUT, data: value },
      });
    },
    async clear() {
      try {
        await chrome.storage.local.remove(key);
      } catch (error) {
        throw storageFailure(error);
      }
    },
    watch(changed) {
      const listener = (items: Record<string, { newValue?: unknown }>) => {
        const change = items[key];
        if (!change) return;
        changes += 1;
        // What this version writes is sound; anything else is looked at before it is written over.
        sound &&= isOurs(change.newValue);
        changed();
      };
      watchers += 1;
      chrome.storage.local.onChanged.addListener(listener);
      return () => {
        watchers -= 1;
        chrome.storage.local.onChanged.removeListener(listener);
      };
    },
  };
}

function isOurs(raw: unknown): boolean {
  if (raw === undefined) return true;
  return typeof raw === 'object' && raw !== null && 'version' in raw && raw.version === LAYOUT;
}

/** What to say where the browser refused to store something. */
export function storageFailure(error: unknown): StorageError {
  return /quota|exceed|space/i.test(String(error))
    ? new StorageFull(message('storage_item_full'))
    : new StorageError(message('storage_item_failed', { why: messageOf(error) }));
}

/** Stores items as they are. @throws StorageError with the words to show; then nothing was stored. */
export async function put(items: Record<string, unknown>): Promise<void> {
  try {
    await chrome.storage.local.set(items);
  } catch (error) {
    throw storageFailure(error);
  }
}
