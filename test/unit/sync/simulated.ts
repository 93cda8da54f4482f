/** Machines and the store between them, simulated: late, out of order, lost, refused and interrupted. */

import { type Contradiction, view } from '../../../data/sync/document-view';
import type { Replica } from '../../../data/sync/replica';
import { settle } from '../../../data/sync/resolve';
import { type Desk, takeTurn } from '../../../data/sync/run';
import { newStatus, type SyncStatus } from '../../../data/sync/status';
import {
  bytesOf,
  bytesOfAll,
  type Items,
  LIMITS,
  type Transport,
} from '../../../data/sync/transport';
import { write } from '../../../data/sync/write';

/** Decides what happens next: a number below `most`. */
export type Chance = (most: number) => number;

/** Ends a turn in the middle, as when the browser ends the background. */
class Died extends Error {}

interface Sent {
  key: string;
  value: unknown;
}

/** The store as the browser's maker keeps it: the last that arrives stays, item by item. */
export class Server {
  items: Items = {};
  machines: Machine[] = [];

  /** Something of what is under way arrives, is lost, or arrives twice. */
  move(chance: Chance, faulty: boolean): boolean {
    const busy = this.machines.filter(({ up, down }) => up.length + down.length > 0);
    const machine = busy[chance(busy.length)];
    if (!machine) return false;
    if (machine.up.length > 0 && (machine.down.length === 0 || chance(2) === 0)) {
      const sent = take(machine.up, chance);
      if (faulty && chance(12) === 0) machine.seen(sent.key, this.items[sent.key]);
      else this.arrived(sent, machine);
    } else {
      const sent = take(machine.down, chance);
      const lost = faulty && chance(12) === 0;
      if (!lost) machine.seen(sent.key, sent.value);
      if (faulty && !lost && chance(12) === 0) machine.down.push(sent);
    }
    return true;
  }

  private arrived({ key, value }: Sent, from: Machine): void {
    put(this.items, key, value);
    for (const other of this.machines) if (other !== from) other.down.push({ key, value });
  }

  /** What was lost is looked for: in the end every machine sees what the store has. */
  heal(): void {
    for (const machine of this.machines) {
      while (machine.up.length > 0)
        this.arrived(
          take(machine.up, () => 0),
          machine,
        );
    }
    for (const machine of this.machines) {
      machine.down = [];
      machine.store = structuredClone(this.items);
    }
  }
}

/** One machine: its documents, and its view of the store. */
export class Machine {
  documents = new Map<string, unknown>();
  replicas = new Map<string, Replica>();
  status: SyncStatus;
  store: Items = {};
  /** Under way to the store, and from it. */
  up: Sent[] = [];
  down: Sent[] = [];
  faults: Chance | undefined;
  writes = 0;
  private names = 0;

  constructor(
    readonly name: string,
    readonly clock: { now: number },
    readonly emptyOf: (key: string) => unknown,
  ) {
    this.status = newStatus(name);
  }

  async keep({ documents, replicas, status }: Parameters<Desk['keep']>[0]): Promise<boolean> {
    this.mayDie();
    for (const [key, value] of documents) putIn(this.documents, key, value);
    for (const [key, replica] of replicas) putIn(this.replicas, key, replica);
    this.status = status;
    this.mayDie();
    return true;
  }
  async keepStatus(status: SyncStatus): Promise<void> {
    this.mayDie();
    this.status = status;
  }

  async set(items: Items): Promise<void> {
    this.mayRefuse();
    const after = { ...this.store, ...items };
    const tooLarge = Object.entries(items).some(
      ([key, value]) => bytesOf(key, value) > LIMITS.bytesOfItem,
    );
    if (tooLarge || bytesOfAll(after) > LIMITS.bytes) throw new Error('QUOTA_BYTES quota exceeded');
    this.writes++;
    for (const [key, value] of Object.entries(items)) this.send(key, structuredClone(value));
    this.mayRefuse();
  }
  async remove(keys: readonly string[]): Promise<void> {
    this.mayRefuse();
    this.writes++;
    for (const key of keys) this.send(key, undefined);
    this.mayRefuse();
  }

  private desk(): Desk {
    return {
      empty: this.emptyOf,
      accepts: () => true,
      now: () => this.clock.now,
      newName: () => `${this.name}${++this.names}`,
      keep: (change) => this.keep(change),
      keepStatus: (status) => this.keepStatus(status),
      read: async () => ({
        documents: new Map(this.documents),
        replicas: new Map(this.replicas),
        closed: new Set<string>(),
        status: this.status,
      }),
    };
  }

  /** One turn, which may be interrupted anywhere. */
  async turn(): Promise<void> {
    const transport: Transport = {
      read: async () => structuredClone(this.store),
      set: (items) => this.set(items),
      remove: (keys) => this.remove(keys),
    };
    try {
      await takeTurn(this.desk(), transport);
    } catch (error) {
      if (!(error instanceof Died)) throw error;
    }
  }

  /** The person edits a document. */
  edit(key: string, value: unknown): void {
    putIn(this.documents, key, value);
  }

  contradictions(): { key: string; one: Contradiction }[] {
    const pen = { by: this.status.machine, at: Math.floor(this.clock.now / 1000) };
    return [...this.replicas].flatMap(([key, replica]) => {
      // With what was edited since the last turn: what is removed is asked about no longer.
      const value = this.documents.get(key) ?? this.emptyOf(key);
      const now = value === undefined ? replica : write(replica, value, pen);
      return view(now).contradictions.map((one) => ({ key, one }));
    });
  }

  /** The person chooses one of the sides. */
  async choose(key: string, { cell, sides }: Contradiction, side: number): Promise<void> {
    const entry = sides[side]?.entry;
    const faults = this.faults;
    this.faults = undefined;
    if (entry) await settle(this.desk(), { key, cell, by: entry.by, at: entry.at });
    this.faults = faults;
  }

  seen(key: string, value: unknown): void {
    // What is under way from here is newer than what comes.
    if (!this.up.some((sent) => sent.key === key)) put(this.store, key, value);
  }

  private send(key: string, value: unknown): void {
    put(this.store, key, value);
    this.up = [...this.up.filter((sent) => sent.key !== key), { key, value }];
  }
  private mayRefuse(): void {
    if (this.faults?.(10) === 0) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    this.mayDie();
  }
  private mayDie(): void {
    if (this.faults?.(15) === 0) throw new Died();
  }
}

function take<T>(list: T[], chance: Chance): T {
  const [taken] = list.splice(chance(list.length), 1);
  if (taken === undefined) throw new Error('nothing to take');
  return taken;
}

function put(items: Items, key: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(items, key);
  else items[key] = value;
}

function putIn<T>(map: Map<string, T>, key: string, value: T | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
