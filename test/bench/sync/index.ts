/** `npm run bench:sync`: what fits into the browsers' sync storage, what an edit costs, and how long merging takes. */
import { readFileSync } from 'node:fs';
import { headKey, pack, unpack } from '../../../data/sync/pack.ts';
import { reconcile } from '../../../data/sync/reconcile.ts';
import type { Replica } from '../../../data/sync/replica.ts';
import { bytesOf, bytesOfAll, type Items, LIMITS } from '../../../data/sync/transport.ts';
import { unedited, write } from '../../../data/sync/write.ts';
import { Machine, Server } from '../../unit/sync/simulated.ts';
import { median, ms, table } from '../table.ts';

type Fields = Record<string, unknown>;

const BUNDLED: Fields = JSON.parse(readFileSync('data/resume.json', 'utf8'));
const EMPTY: Fields = {
  cards: { cards: [{ id: 'bundled', title: '' }] },
  resume: BUNDLED,
  snippets: [],
  learned: [],
};
const empty = (key: string) => EMPTY[key];
const basics: Fields = Object(BUNDLED.basics);
/** So many of each are tried: more than fit, as each takes a line in the list of cards. */
const TRIED = { whole: 24, variant: 160 };

/** A card of the bundled size, of somebody else. */
const whole = (index: number) => ({
  resume: {
    ...BUNDLED,
    basics: { ...basics, name: `Person ${index}`, label: `Engineer ${index}` },
  },
});
/** A variant that says who one is in other words. */
const variant = (index: number) => {
  const said = (who: string) => ({ basics: { label: who, summary: `${who}. ${basics.summary}` } });
  return { resume: said(`Manager ${index}`), from: said('Engineer') };
};

async function fitting(
  many: number,
  card: (index: number) => unknown,
): Promise<{ count: number; machine: Machine }> {
  const server = new Server();
  const machine = new Machine('a', { now: 1e12 }, empty);
  server.machines = [machine];
  const ids = Array.from({ length: many }, () => crypto.randomUUID());
  machine.edit('cards', { cards: ids.map((id, index) => ({ id, title: `Card ${index}` })) });
  for (const [index, id] of ids.entries()) machine.edit(`card.${id}`, card(index));
  do {
    machine.clock.now += 60_000;
    await machine.turn();
  } while (machine.status.more);
  return { count: many - machine.status.unfit.length, machine };
}

/** What one edit sends: writes, and bytes of them. */
async function costOf(change: (machine: Machine) => void): Promise<[number, number]> {
  const machine = new Machine('a', { now: 1e12 }, empty);
  machine.edit('resume', { ...BUNDLED, basics: { ...basics, label: 'Before' } });
  await machine.turn();
  const [writes, before] = [machine.writes, machine.store];
  change(machine);
  machine.clock.now += 60_000;
  machine.store = { ...before };
  await machine.turn();
  const sent = Object.entries(machine.store).filter(([key, value]) => before[key] !== value);
  return [machine.writes - writes, bytesOfAll(Object.fromEntries(sent))];
}

/** Milliseconds to bring together 50 cards that were edited here and elsewhere. */
function mergeTime(): number {
  const ids = Array.from({ length: 50 }, (_, index) => `card-${index}`);
  const list = { cards: ids.map((id) => ({ id, title: id })) };
  const pen = (by: string) => ({ by, at: 1 });
  const start = new Map<string, Replica>([['cards', write(unedited(EMPTY.cards), list, pen('a'))]]);
  for (const [index, id] of ids.entries()) {
    start.set(`card.${id}`, write(unedited(null), whole(index), pen('a')));
  }
  const items: Items = {};
  const documents = new Map<string, unknown>([['cards', list]]);
  for (const [index, id] of ids.entries()) {
    const replica = start.get(`card.${id}`);
    if (!replica) continue;
    const { resume } = whole(index);
    const there = { resume: { ...resume, work: [] } };
    const { head, parts } = pack(`card.${id}`, write(replica, there, pen('b')));
    Object.assign(items, head, parts);
    const here = { ...resume, basics: { ...resume.basics, label: 'Edited here' } };
    documents.set(`card.${id}`, { resume: here });
  }
  const began = performance.now();
  const held = { documents, replicas: start, closed: new Set<string>() };
  const { send } = reconcile(held, unpack(items), pen('a'), { empty, accepts: () => true });
  if (send.length < ids.length) throw new Error('Not all was merged');
  return performance.now() - began;
}

const cards = await fitting(TRIED.whole, whole);
const variants = await fitting(TRIED.variant, variant);
const one = pack('card.x', write(unedited(null), whole(0), { by: 'a', at: 1 }));
const small = pack('card.x', write(unedited(null), variant(0), { by: 'a', at: 1 }));
const edit = await costOf((machine) =>
  machine.edit('resume', { ...BUNDLED, basics: { ...basics, label: 'After' } }),
);
const snippet = await costOf((machine) =>
  machine.edit('snippets', [{ id: crypto.randomUUID(), title: 'Opening', text: 'Dear team,' }]),
);
const times = Array.from({ length: 5 }, mergeTime);
const bytes = ({ head }: typeof one) => bytesOf(headKey('card.x'), head[headKey('card.x')]);
const cost = ([writes, sent]: [number, number]) => `${writes} write, ${sent} bytes`;

console.log(
  table([
    ['Sync storage', `of ${LIMITS.bytes} bytes`],
    ['Cards of the bundled size that fit', `${cards.count}`],
    ['One of them', `${bytes(one)} bytes`],
    ['Variants (another headline and summary) that fit', `${variants.count}`],
    ['One of them', `${bytes(small)} bytes`],
    ['An edit of a field of the bundled card sends', cost(edit)],
    ['A new snippet sends', cost(snippet)],
    ['Merging 50 cards, each edited on two machines', ms(median(times))],
  ]),
);
