/** What carries documents from machine to machine: a small store that each of them sees sooner or later. */

/** Items by their key; plain data, as JSON has it. */
export type Items = Record<string, unknown>;

/** The store as one machine sees it. Every call may fail; an item may arrive late, early, or not at all. */
export interface Transport {
  /** All items. */
  read(): Promise<Items>;
  /** Writes these items, or none of them. */
  set(items: Items): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** What the browsers' sync storage takes: https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
export const LIMITS = {
  /** Bytes of all keys and values as JSON. */
  bytes: 102_400,
  bytesOfItem: 8_192,
  items: 512,
  writesPerMinute: 120,
  writesPerHour: 1_800,
} as const;

const encoder = new TextEncoder();

/** What an item counts for, in bytes. */
export function bytesOf(key: string, value: unknown): number {
  return encoder.encode(key + JSON.stringify(value)).length;
}

/** What all of them count for, in bytes. */
export function bytesOfAll(items: Items): number {
  return Object.entries(items).reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
}
