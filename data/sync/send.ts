/** Writing documents into the store: within its limits, and so that what is there is whole whenever it is interrupted. */
import { type Found, headKey, pack } from './pack';
import type { Replica } from './replica';
import { bytesOfAll, type Items, LIMITS, type Transport } from './transport';

/** So many writes at a time leave room below the limits, also for a second try within the minute. */
export const WRITES_AT_ONCE = 50;

/** Below what the browsers allow in an hour: other pages may write too. */
export const WRITES_PER_HOUR = 1_000;

export interface Sending {
  /** What is in the store; kept up to date while it is written. */
  items: Items;
  /** Documents that do not fit, with the bytes they take. */
  unfit: { key: string; bytes: number }[];
  /** True where the writes that were allowed did not suffice. */
  more: boolean;
  /** Writes that were made, failed ones too. */
  writes: number;
}

/** A store that counts what is written and knows what is in it. */
function counted(transport: Transport, sending: Sending, allowed: number) {
  return {
    left: () => allowed - sending.writes,
    async set(items: Items): Promise<void> {
      if (Object.keys(items).length === 0) return;
      sending.writes++;
      await transport.set(items);
      Object.assign(sending.items, items);
    },
    async remove(keys: readonly string[]): Promise<void> {
      const there = keys.filter((key) => key in sending.items);
      if (there.length === 0) return;
      sending.writes++;
      await transport.remove(there);
      for (const key of there) Reflect.deleteProperty(sending.items, key);
    },
  };
}

/**
 * Writes these documents, the most important first.
 * @param found What is in the store of them.
 * @param sending Is kept up to date, so that it is known what was done where a write throws.
 */
export async function send(
  documents: ReadonlyMap<string, Replica>,
  found: ReadonlyMap<string, Found>,
  transport: Transport,
  allowed: number,
  sending: Sending,
): Promise<void> {
  const store = counted(transport, sending, allowed);
  for (const [key, replica] of documents) {
    // Parts, head, and the old parts: three writes at most, one more where room is to be made first.
    if (store.left() < 4) {
      sending.more = true;
      return;
    }
    const { parts, head } = pack(key, replica);
    const old = (found.get(key)?.parts ?? []).filter((part) => !(part in parts));
    const room = roomFor({ ...parts, ...head }, [], sending.items);
    const tight = room < 0 && roomFor({ ...parts, ...head }, old, sending.items) >= 0;
    if (room < 0 && !tight) {
      sending.unfit.push({ key, bytes: bytesOfAll({ ...parts, ...head }) });
      continue;
    }
    // All that lies there is in what is written now, and on this machine.
    if (tight) await store.remove(old);
    const missing = Object.entries(parts).filter(([part, text]) => sending.items[part] !== text);
    await store.set(Object.fromEntries(missing));
    // The head last: until it is there, what it stands for is what was there before.
    await store.set(head);
    await store.remove(old);
  }
}

/** Removes documents and items. */
export async function clearAway(
  keys: readonly string[],
  loose: readonly string[],
  found: ReadonlyMap<string, Found>,
  transport: Transport,
  sending: Sending,
): Promise<void> {
  const store = counted(transport, sending, Number.POSITIVE_INFINITY);
  const items = keys.flatMap((key) => [headKey(key), ...(found.get(key)?.parts ?? [])]);
  await store.remove([...items, ...loose]);
}

/** How many bytes would be left; less than none where there would be too many items. */
function roomFor(next: Items, without: readonly string[], items: Items): number {
  const rest = Object.entries(items).filter(([key]) => !without.includes(key));
  const after = { ...Object.fromEntries(rest), ...next };
  return Object.keys(after).length > LIMITS.items ? -1 : LIMITS.bytes - bytesOfAll(after);
}
