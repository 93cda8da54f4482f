/** Random edits on several machines, and what must be true of them in the end. */
import { same } from '../../../data/merge/same';
import { CARDS, itemsOf, keyOfCard } from '../../../data/sync/documents';
import { type Chance, Machine, Server } from './simulated';

const RESUME = {
  basics: { name: 'Ada', label: 'Analyst', location: { city: 'London' } },
  work: [
    { name: 'Engine & Sons', position: 'Analyst', highlights: ['Notes'] },
    { name: 'Royal Society', position: 'Guest' },
  ],
};
const EMPTY: Record<string, unknown> = {
  cards: { cards: [{ id: 'bundled', title: '' }] },
  resume: RESUME,
  snippets: [],
  learned: [],
};

type Fields = Record<string, unknown>;

/** Everything that was typed, and what was taken back by somebody who had it before the eyes. */
export class World {
  readonly clock = { now: 1_700_000_000_000 };
  readonly server = new Server();
  readonly typed = new Set<string>();
  readonly discarded = new Set<string>();
  private count = 0;

  constructor(
    machines: number,
    readonly chance: Chance,
  ) {
    for (let index = 0; index < machines; index++) {
      this.server.machines.push(
        new Machine('abc'.charAt(index), this.clock, (key) => structuredClone(EMPTY[key])),
      );
    }
  }

  get machines(): Machine[] {
    return this.server.machines;
  }

  /** Something happens: an edit, a turn, something arrives, time passes. */
  async step(faulty: boolean): Promise<void> {
    const machine = this.one(this.machines);
    machine.faults = faulty ? this.chance : undefined;
    this.clock.now += this.chance(60_000);
    const what = this.chance(10);
    if (what < 4) this.edit(machine);
    else if (what < 5) await this.decide(machine);
    else if (what < 8) await machine.turn();
    else
      for (let moves = this.chance(6); moves >= 0; moves--) this.server.move(this.chance, faulty);
  }

  /** All is well again: whatever is still under way arrives, and all take turns until nothing is written any more. */
  async settle(): Promise<void> {
    for (let round = 0, idle = 0; idle < 2; round++) {
      if (round > 40) throw new Error('They never come to rest');
      this.server.heal();
      const before = this.writes();
      for (const machine of this.machines) {
        machine.faults = undefined;
        this.clock.now += 1_500_000;
        if (machine.status.paused === 'emptied') machine.status = { ...machine.status, met: false };
        await machine.turn();
      }
      idle = this.writes() === before ? idle + 1 : 0;
    }
  }

  private writes(): number {
    return this.machines.reduce((sum, { writes }) => sum + writes, 0);
  }

  private edit(machine: Machine): void {
    const before = textsOf(machine);
    const what = this.chance(5);
    if (what === 0) this.editCards(machine);
    else if (what === 1) this.editList(machine, 'snippets', 'title');
    else {
      const id = this.one(cardsOf(machine));
      const key = id === 'bundled' ? 'resume' : keyOfCard(id);
      const stored = structuredClone(machine.documents.get(key) ?? machine.emptyOf(key));
      if (isFields(stored)) {
        const resume = isFields(stored.resume) ? stored.resume : stored;
        this.editResume(resume);
        machine.edit(key, stored);
      }
    }
    for (const text of before) if (!textsOf(machine).has(text)) this.discarded.add(text);
  }

  private editResume(resume: Fields): void {
    const what = this.chance(7);
    if (what < 2) {
      const basics: Fields = isFields(resume.basics) ? resume.basics : {};
      resume.basics = basics;
      const key = this.one(['name', 'label', 'location']);
      if (this.chance(5) === 0) Reflect.deleteProperty(basics, key);
      else basics[key] = key === 'location' ? { city: this.text() } : this.text();
      return;
    }
    const work = Array.isArray(resume.work) ? resume.work : [];
    resume.work = work;
    const at = this.chance(work.length);
    const job: unknown = work[at];
    if (what === 2) work.splice(at, 0, { name: this.text(), position: this.text() });
    else if (!isFields(job)) return;
    else if (what === 3) work.splice(at, 1);
    else if (what === 4) work.push(...work.splice(at, 1));
    else if (what === 5) job[this.one(['position', 'summary'])] = this.text();
    else {
      const lines = Array.isArray(job.highlights) ? job.highlights : [];
      job.highlights = lines;
      lines.splice(this.chance(lines.length + 1), this.chance(2), this.text());
    }
  }

  private editList(machine: Machine, key: string, field: string): void {
    const stored = machine.documents.get(key);
    const list: unknown[] = Array.isArray(stored) ? structuredClone(stored) : [];
    const at = this.chance(list.length);
    const item = list[at];
    const what = this.chance(4);
    if (what === 0 || !isFields(item))
      list.push({ id: `${machine.name}${++this.count}`, [field]: this.text() });
    else if (what === 1) list.splice(at, 1);
    else item[field] = this.text();
    machine.edit(key, list.length === 0 ? undefined : list);
  }

  private editCards(machine: Machine): void {
    const stored = structuredClone(machine.documents.get(CARDS) ?? EMPTY.cards);
    const list = [...itemsOf(stored)];
    const at = this.chance(list.length);
    const item = list[at];
    const what = this.chance(4);
    if (what === 0) {
      const id = `${machine.name}${++this.count}`;
      list.push({ id, title: this.text() });
      machine.edit(keyOfCard(id), { resume: { basics: { name: this.text() } } });
    } else if (what === 1 && list.length > 1 && isFields(item)) {
      list.splice(at, 1);
      machine.edit(keyOfCard(String(item.id)), undefined);
    } else if (what === 2) list.push(...list.splice(at, 1));
    else if (isFields(item)) item.title = this.text();
    machine.edit(CARDS, { cards: list });
  }

  private async decide(machine: Machine): Promise<void> {
    const before = textsOf(machine);
    const open = machine.contradictions();
    const asked = open[this.chance(open.length)];
    if (!asked) return;
    await machine.choose(asked.key, asked.one, this.chance(asked.one.sides.length));
    for (const text of before) if (!textsOf(machine).has(text)) this.discarded.add(text);
  }

  private text(): string {
    const text = `<${++this.count}>`;
    this.typed.add(text);
    return text;
  }

  private one<T>(list: readonly T[]): T {
    const found = list[this.chance(list.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  }
}

/** All that was typed and is to be seen on a machine, in documents and in contradictions. */
export function textsOf(machine: Machine): Set<string> {
  const all = JSON.stringify([
    [...machine.documents.values()],
    // What is shown is in the documents, as it is by now.
    machine.contradictions().map(({ one }) => one.sides.slice(1).map(({ value }) => value)),
  ]);
  return new Set(all.match(/<\d+>/g));
}

/** What a machine shows, to be compared with what another shows. */
export function shownBy(machine: Machine): unknown {
  const asked = machine
    .contradictions()
    .map(({ key, one }) => [key, one.cell, one.sides.map(({ value }) => value)])
    .sort(([a = '', b = ''], [c = '', d = '']) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1));
  return { documents: { ...EMPTY, ...Object.fromEntries(machine.documents) }, asked };
}

/** Whether all machines show the same. */
export function agree(machines: readonly Machine[]): boolean {
  const [first, ...others] = machines.map(shownBy);
  return others.every((other) => same(first, other));
}

function cardsOf(machine: Machine): string[] {
  return itemsOf(machine.documents.get(CARDS) ?? EMPTY.cards).flatMap((item) =>
    isFields(item) ? [String(item.id)] : [],
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
