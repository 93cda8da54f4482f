/** This machine's side of the synchronisation, in the browser's local storage. */

import * as z from 'zod/mini';
import { same } from '../merge/same';
import { cardsSchema, keptCardSchema } from '../schema/cards';
import { learnedListSchema } from '../schema/learned';
import { ownSnippetsSchema } from '../schema/own-snippet';
import { resumeSchema } from '../schema/resume';
import { ALWAYS, CARDS, cardOf, keyOfCard, listed, sentForm } from '../sync/documents';
import type { Replica } from '../sync/replica';
import type { Desk } from '../sync/run';
import { newStatus, type SyncStatus } from '../sync/status';
import { fromWire, toWire } from '../sync/wire';
import { readPacked } from './bundled';
import { openEnvelope } from './envelope';
import { replicasShelf, syncShelf } from './items';
import { exclusive } from './lock';
import { LAYOUT } from './stored-value';

const SCHEMAS: Record<string, z.ZodMiniType> = {
  [CARDS]: cardsSchema,
  resume: resumeSchema,
  snippets: ownSnippetsSchema,
  learned: learnedListSchema,
};

const schemaOf = (key: string): z.ZodMiniType =>
  SCHEMAS[key] ?? (cardOf(key) === undefined ? z.never() : keptCardSchema);

/** A name for this machine among the others; never one that stands for what nobody has edited (`UNEDITED`). */
export const newName = (): string => `m${crypto.randomUUID().slice(0, 7)}`;

/** The desk. */
export async function openDesk(): Promise<Desk> {
  const packed = await readPacked();
  const empties: Record<string, unknown> = {
    [CARDS]: { cards: packed.cards },
    resume: packed.resume,
    snippets: [],
    learned: [],
  };
  /** As the documents lay in the storage when they were read last. */
  let before: Record<string, unknown> = {};
  return {
    now: Date.now,
    newName,
    empty: (key) => empties[key],
    accepts: (key, value) => schemaOf(key).safeParse(value).success,
    async read() {
      const replicas = await readReplicas();
      before = await readAll(ALWAYS);
      const list = openEnvelope(CARDS, before[CARDS], cardsSchema);
      const ids = list.state === 'ok' ? listed(list.value).map(({ id }) => id) : [];
      const keys = [...ids.map(keyOfCard), ...replicas.keys()].filter((key) => cardOf(key));
      Object.assign(before, await readAll(keys));
      const documents = new Map<string, unknown>();
      const closed = new Set<string>();
      for (const [key, raw] of Object.entries(before)) {
        const stored = openEnvelope(key, raw, schemaOf(key));
        if (stored.state === 'ok') documents.set(key, sentForm(key, stored.value));
        else closed.add(key);
      }
      return { documents, replicas, closed, status: await readStatus() };
    },
    async keep({ documents, replicas, status }) {
      const keys = [...documents.keys()];
      return locked(keys.sort(), async () => {
        const now = await readAll(keys);
        if (keys.some((key) => !same(now[key], before[key]))) return false;
        const all = new Map(await readReplicas());
        for (const [key, replica] of replicas) {
          if (replica) all.set(key, replica);
          else all.delete(key);
        }
        const gone = keys.filter((key) => documents.get(key) === undefined);
        // Before the rest: whatever is interrupted here is done again by the next turn.
        if (gone.length > 0) await chrome.storage.local.remove(gone);
        const kept = [...documents].filter(([, value]) => value !== undefined);
        await chrome.storage.local.set({
          ...Object.fromEntries(kept.map(([key, data]) => [key, { version: LAYOUT, data }])),
          ...(replicas.size > 0 && { [replicasShelf.key]: wires(all) }),
          [syncShelf.key]: { version: LAYOUT, data: status },
        });
        return true;
      });
    },
    keepStatus: (status) => syncShelf.write(status),
  };
}

/** The replicas of all documents; none where they cannot be read. */
export async function readReplicas(): Promise<Map<string, Replica>> {
  const stored = await replicasShelf.read();
  if (stored.state !== 'ok') return new Map();
  return new Map(Object.entries(stored.value).map(([key, wire]) => [key, fromWire(wire)]));
}

/** What lies under these keys, those that there are. */
async function readAll(keys: readonly string[]): Promise<Record<string, unknown>> {
  if (keys.length === 0) return {};
  const items: Record<string, unknown> = await chrome.storage.local.get([...keys]);
  return Object.fromEntries(Object.entries(items).filter(([, raw]) => (raw ?? null) !== null));
}

async function readStatus(): Promise<SyncStatus> {
  const stored = await syncShelf.read();
  return stored.state === 'ok' ? stored.value : newStatus(newName());
}

function wires(replicas: ReadonlyMap<string, Replica>): unknown {
  const data = Object.fromEntries([...replicas].map(([key, replica]) => [key, toWire(replica)]));
  return { version: LAYOUT, data };
}

/** While nothing else saves one of these documents; the keys in their order, so that two never wait for each other. */
function locked<T>([key, ...rest]: readonly string[], work: () => Promise<T>): Promise<T> {
  return key === undefined ? work() : exclusive(key, () => locked(rest, work));
}
