/** One turn of the synchronisation: look at the store, bring together, keep, and write what the store lacks. */

import { isWithin } from '../dates/elapsed';
import { messageOf } from '../messages/failure';
import { type Found, isOurs, looseParts, pack, unpack } from './pack';
import { type Held, type Reconciled, type Rules, reconcile } from './reconcile';
import type { Replica } from './replica';
import { clearAway, type Sending, send, WRITES_AT_ONCE, WRITES_PER_HOUR } from './send';
import type { SyncStatus } from './status';
import { bytesOfAll, type Items, type Transport } from './transport';

/** What a turn leaves on this machine; undefined for what is to go. */
export interface Change {
  documents: ReadonlyMap<string, unknown>;
  replicas: ReadonlyMap<string, Replica | undefined>;
  status: SyncStatus;
}

/** This machine's side. */
export interface Desk extends Rules {
  read(): Promise<Held & { status: SyncStatus }>;
  /**
   * Keeps all of it, or nothing.
   * @returns False where somebody has changed a document since it was read: then nothing was kept.
   */
  keep(change: Change): Promise<boolean>;
  /** Keeps the status alone. */
  keepStatus(status: SyncStatus): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** A name that no other machine has. */
  newName(): string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** For so long a document may arrive bit by bit before it is taken for torn. */
const ARRIVES = 10 * MINUTE;

/** So often a turn is begun anew where the person edits meanwhile. */
const TRIES = 5;

/** Takes one turn. Never throws: how it went is in the status. */
export async function takeTurn(desk: Desk, transport: Transport): Promise<SyncStatus> {
  for (let tries = 0; tries < TRIES; tries++) {
    const held = await desk.read();
    const { failed: _, paused: __, ...status } = held.status;
    let items: Items;
    try {
      items = await transport.read();
    } catch (error) {
      return failure(desk, held.status, error);
    }
    const found = unpack(items);
    const paused = reasonToWait(held, found);
    if (paused) return noted(desk, { ...status, paused, used: bytesOfAll(items) });

    const now = desk.now();
    const machine = isTaken(held, found) ? desk.newName() : status.machine;
    const pen = { by: machine, at: Math.floor(now / 1000) };
    const change = reconcile(held, found, pen, desk);
    const next = { ...status, machine, ...observed(status, items, found, change, now) };
    if (!(await desk.keep({ ...change, status: next }))) continue;

    const replicas = new Map([...held.replicas, ...change.replicas]);
    return write(desk, transport, { status: next, items, found, change, replicas });
  }
  return noted(desk, { ...(await desk.read()).status, more: true });
}

/** What a turn knows when it begins to write. */
interface Turn {
  status: SyncStatus;
  items: Items;
  found: ReadonlyMap<string, Found>;
  change: Reconciled;
  replicas: ReadonlyMap<string, Replica | undefined>;
}

async function write(desk: Desk, transport: Transport, turn: Turn): Promise<SyncStatus> {
  const { status, found, change, replicas } = turn;
  const now = desk.now();
  const hour = isWithin(status.hour.began, HOUR, now) ? status.hour : { began: now, writes: 0 };
  const sending: Sending = { items: { ...turn.items }, unfit: [], more: false, writes: 0 };
  const documents = new Map<string, Replica>();
  for (const key of change.send) {
    const replica = replicas.get(key);
    if (replica && !stillArrives(key, replica, found, status, now)) documents.set(key, replica);
  }
  const loose = Object.entries(status.loose).filter(([, since]) => !isWithin(since, HOUR, now));
  const done = (): SyncStatus => ({
    ...status,
    met: status.met || Object.keys(sending.items).some(isOurs),
    used: bytesOfAll(sending.items),
    unfit: sending.unfit,
    more: sending.more || change.send.some((key) => found.get(key)?.state === 'partial'),
    hour: { ...hour, writes: hour.writes + sending.writes },
  });
  try {
    const allowed = Math.min(WRITES_AT_ONCE, WRITES_PER_HOUR - hour.writes);
    const gone = loose.map(([key]) => key);
    if (allowed > 0) await clearAway(change.drop, gone, found, transport, sending);
    await send(documents, found, transport, allowed, sending);
    const after = done();
    return await noted(desk, after.more ? after : { ...after, last: now });
  } catch (error) {
    return failure(desk, { ...done(), more: true, failed: status.failed }, error);
  }
}

/** Why nothing may be done: a newer version writes here, or somebody has emptied the store. */
function reasonToWait(
  { status, replicas }: Held & { status: SyncStatus },
  found: ReadonlyMap<string, Found>,
): SyncStatus['paused'] {
  if ([...found.values()].some(({ state }) => state === 'newer')) return 'newer';
  return status.met && found.size === 0 && replicas.size > 0 ? 'emptied' : undefined;
}

/** Whether another machine writes under this one's name, as with a copied profile. */
function isTaken(
  { status, replicas }: Held & { status: SyncStatus },
  found: ReadonlyMap<string, Found>,
): boolean {
  return [...found].some(
    ([key, one]) =>
      one.state === 'whole' &&
      (one.replica.clock[status.machine] ?? 0) > (replicas.get(key)?.clock[status.machine] ?? 0),
  );
}

/** What is noted of the store. */
function observed(
  status: SyncStatus,
  items: Items,
  found: ReadonlyMap<string, Found>,
  { refused }: Reconciled,
  now: number,
): Pick<SyncStatus, 'damaged' | 'partial' | 'loose' | 'used'> {
  const partial: SyncStatus['partial'] = {};
  for (const [key, one] of found) {
    if (one.state !== 'partial') continue;
    const before = status.partial[key];
    partial[key] = before?.hash === one.hash ? before : { hash: one.hash, since: now };
  }
  const loose = looseParts(items, found);
  const damaged = [...found].filter(([, { state }]) => state === 'damaged').map(([key]) => key);
  return {
    partial,
    damaged: [...damaged, ...refused],
    loose: Object.fromEntries(loose.map((key) => [key, status.loose[key] ?? now])),
    used: bytesOfAll(items),
  };
}

/** A document of another machine of which not all is here yet is not written over at once. */
function stillArrives(
  key: string,
  replica: Replica,
  found: ReadonlyMap<string, Found>,
  { partial }: SyncStatus,
  now: number,
): boolean {
  const one = found.get(key);
  if (one?.state !== 'partial' || pack(key, replica).hash === one.hash) return false;
  return isWithin(partial[key]?.since ?? now, ARRIVES, now);
}

async function failure(desk: Desk, status: SyncStatus, error: unknown): Promise<SyncStatus> {
  const times = (status.failed?.times ?? 0) + 1;
  return noted(desk, { ...status, failed: { message: messageOf(error), times } });
}

async function noted(desk: Desk, status: SyncStatus): Promise<SyncStatus> {
  await desk.keepStatus(status);
  return status;
}
