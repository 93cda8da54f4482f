import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headKey, unpack } from '../../../data/sync/pack';
import { bytesOf, bytesOfAll, LIMITS } from '../../../data/sync/transport';
import { Machine, Server } from './simulated';

const RESUME: Record<string, unknown> = JSON.parse(readFileSync('data/resume.json', 'utf8'));
const EMPTY: Record<string, unknown> = {
  cards: { cards: [{ id: 'bundled', title: '' }] },
  resume: { basics: { name: 'Ada' } },
  snippets: [],
  learned: [],
};
const HOUR = 3_600_000;

/** Two machines that can reach each other. */
function twoMachines() {
  const clock = { now: 1_700_000_000_000 };
  const server = new Server();
  server.machines = ['a', 'b'].map((name) => new Machine(name, clock, (key) => EMPTY[key]));
  const [a, b] = server.machines;
  if (!a || !b) throw new Error('two machines');
  const sync = async (...machines: Machine[]) => {
    for (const machine of machines) {
      server.heal();
      await machine.turn();
    }
    server.heal();
  };
  return { clock, server, a, b, sync };
}

/** Text that deflate cannot shorten: `size` bytes of it take as many. */
function noise(size: number): string {
  let state = 1;
  const letters = Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  });
  return letters.join('');
}

const cards = (...ids: string[]) => ({ cards: ids.map((id) => ({ id, title: `Card ${id}` })) });
const snippet = (title: string) => [{ id: 's', title }];

describe('what lies in the store', () => {
  test('keeps below the limit of an item, whatever its size', async () => {
    const { a, sync, server } = twoMachines();
    a.edit('cards', cards('bundled', 'x'));
    a.edit('card.x', { resume: { summary: noise(30_000) } });
    await sync(a);
    const items = Object.entries(server.items);
    expect(items.length).toBeGreaterThan(4);
    for (const [key, value] of items)
      expect(bytesOf(key, value)).toBeLessThanOrEqual(LIMITS.bytesOfItem);
  });

  test('is rewritten where it has changed, and nowhere else', async () => {
    const { a, b, sync } = twoMachines();
    a.edit('resume', RESUME);
    a.edit('snippets', snippet('one'));
    await sync(a, b, a, b);
    const [before, resume] = [a.writes, a.store[headKey('resume')]];
    a.edit('snippets', snippet('two'));
    await sync(a, b, a, b);
    expect(a.writes - before).toBe(1);
    expect(b.writes).toBe(0);
    expect(a.store[headKey('resume')]).toEqual(resume);
    expect(b.documents.get('snippets')).toEqual(snippet('two'));
  });

  test('is cleared of what belongs to nothing, after an hour', async () => {
    const { a, sync, server, clock } = twoMachines();
    a.edit('snippets', snippet('one'));
    server.items = { 'part:resume:old:0': 'xyz' };
    await sync(a);
    expect(Object.keys(server.items)).toContain('part:resume:old:0');
    clock.now += 2 * HOUR;
    await sync(a);
    expect(Object.keys(server.items)).toEqual([headKey('snippets')]);
  });

  test('goes with its card', async () => {
    const { a, b, sync, server } = twoMachines();
    a.edit('cards', cards('bundled', 'x'));
    a.edit('card.x', { resume: { basics: { name: 'X' } } });
    await sync(a, b);
    expect(b.documents.get('card.x')).toEqual({ resume: { basics: { name: 'X' } } });
    b.edit('cards', cards('bundled'));
    b.edit('card.x', undefined);
    await sync(b, a);
    expect(Object.keys(server.items)).toEqual([headKey('cards')]);
    expect([a.documents.has('card.x'), a.replicas.has('card.x')]).toEqual([false, false]);
  });

  test('keeps a card that is deleted on one machine and edited on the other', async () => {
    const { a, b, sync } = twoMachines();
    a.edit('cards', cards('bundled', 'x'));
    a.edit('card.x', { resume: { basics: { name: 'X' } } });
    await sync(a, b, a);
    a.edit('cards', cards('bundled'));
    a.edit('card.x', undefined);
    b.edit('card.x', { resume: { basics: { name: 'X', label: 'Edited' } } });
    await sync(a, b, a, b, a);
    for (const machine of [a, b]) {
      expect(machine.documents.get('cards')).toEqual(cards('bundled', 'x'));
      expect(machine.documents.get('card.x')).toEqual({
        resume: { basics: { name: 'X', label: 'Edited' } },
      });
    }
  });

  test('shows a card only when it has arrived', async () => {
    const { a, b, sync } = twoMachines();
    a.edit('cards', cards('bundled', 'x'));
    a.edit('card.x', { resume: { basics: { name: 'X' } } });
    await sync(a);
    const { [headKey('card.x')]: card, ...early } = a.store;
    b.store = early;
    await b.turn();
    expect([b.documents.get('cards'), b.writes]).toEqual([cards('bundled'), 0]);
    b.store = { ...early, [headKey('card.x')]: card };
    await b.turn();
    expect(b.documents.get('cards')).toEqual(cards('bundled', 'x'));
  });

  test('sends of a variant only what it says in another way', async () => {
    const { a, b, sync, server } = twoMachines();
    a.edit('resume', RESUME);
    await sync(a);
    const before = bytesOfAll(server.items);
    a.edit('cards', {
      cards: [
        { id: 'bundled', title: '' },
        { id: 'v', title: 'V', of: 'bundled' },
      ],
    });
    const basics = typeof RESUME.basics === 'object' ? { ...RESUME.basics, label: 'Manager' } : {};
    a.edit('card.v', {
      resume: { basics: { label: 'Manager' } },
      from: { basics: { label: 'x' } },
    });
    expect(basics).toHaveProperty('label');
    await sync(a, b);
    expect(bytesOfAll(server.items) - before).toBeLessThan(1500);
  });
});

describe('a state that is not whole', () => {
  async function damaged(harm: (text: unknown) => unknown) {
    const { a, b, sync, server, clock } = twoMachines();
    a.edit('snippets', snippet('one'));
    await sync(a);
    const head = headKey('snippets');
    server.items[head] = harm(server.items[head]);
    server.heal();
    return { a, b, sync, server, clock, head };
  }

  test.each<[string, (item: unknown) => unknown]>([
    ['text', () => 'broken'],
    ['another hash', (item) => ({ ...Object(item), h: 'x' })],
    ['bytes changed', (item) => ({ ...Object(item), t: 'AAAA' })],
    ['a size beyond reason', (item) => ({ ...Object(item), s: 1e12 })],
  ])('%s destroys nothing, and is mended by who has it', async (_, harm) => {
    const { a, b, sync } = await damaged(harm);
    await b.turn();
    expect([b.documents.size, b.writes, b.status.damaged]).toEqual([0, 0, ['snippets']]);
    await sync(a, b);
    expect(a.documents.get('snippets')).toEqual(snippet('one'));
    expect(b.documents.get('snippets')).toEqual(snippet('one'));
    expect(b.status.damaged).toEqual([]);
  });

  test('of a newer version pauses, and nothing is touched', async () => {
    const { a, server, head } = await damaged((item) => ({ ...Object(item), v: 99, new: 'field' }));
    const before = structuredClone(server.items);
    a.edit('snippets', snippet('two'));
    await a.turn();
    expect(a.status.paused).toBe('newer');
    expect([server.items, a.store]).toEqual([before, before]);
    expect(before[head]).toHaveProperty('new');
    expect(a.documents.get('snippets')).toEqual(snippet('two'));
  });

  test('that has arrived in part is waited for, and written over only when it stays so', async () => {
    const { a, b, sync, server, clock } = twoMachines();
    a.edit('resume', { summary: noise(20_000) });
    await sync(a, b, a);
    b.edit('resume', { summary: noise(20_000), basics: { name: 'B' } });
    a.edit('resume', { summary: `${noise(20_000)}!` });
    await sync(a);
    const part = Object.keys(server.items).find((key) => key.endsWith(':1')) ?? '';
    Reflect.deleteProperty(server.items, part);
    server.heal();
    await b.turn();
    expect([b.writes, b.status.more]).toEqual([0, true]);
    clock.now += HOUR;
    await sync(b, a, b);
    expect(a.documents.get('resume')).toEqual({
      summary: `${noise(20_000)}!`,
      basics: { name: 'B' },
    });
    expect(b.documents.get('resume')).toEqual(a.documents.get('resume'));
  });

  test('that is old does not come back', async () => {
    const { a, b, sync, server } = twoMachines();
    a.edit('snippets', snippet('old'));
    await sync(a, b);
    const old = structuredClone(server.items);
    a.edit('snippets', snippet('new'));
    await sync(a, b);
    server.items = old;
    await sync(a, b);
    expect(a.documents.get('snippets')).toEqual(snippet('new'));
    expect(b.documents.get('snippets')).toEqual(snippet('new'));
    expect(unpack(server.items).get('snippets')?.state).toBe('whole');
  });

  test('that was emptied elsewhere pauses until the person says so', async () => {
    const { a, sync, server } = twoMachines();
    a.edit('snippets', snippet('one'));
    await sync(a);
    server.items = {};
    await sync(a);
    expect([a.status.paused, server.items]).toEqual(['emptied', {}]);
    a.status = { ...a.status, met: false };
    await sync(a);
    expect(Object.keys(server.items)).toEqual([headKey('snippets')]);
  });
});

describe('the limits', () => {
  test('what does not fit is named, and the rest goes along', async () => {
    const { a, b, sync } = twoMachines();
    a.edit('cards', cards('bundled', 'x', 'y', 'z'));
    for (const id of ['x', 'y']) a.edit(`card.${id}`, { resume: { summary: noise(60_000) } });
    a.edit('card.z', { resume: { summary: 'small' } });
    await sync(a, b);
    expect(a.status.unfit.map(({ key }) => key)).toEqual(['card.y']);
    expect(a.documents.has('card.y')).toBe(true);
    expect(b.documents.get('cards')).toEqual(cards('bundled', 'x', 'z'));
    a.edit('cards', cards('bundled', 'y', 'z'));
    a.edit('card.x', undefined);
    await sync(a, a, b);
    expect([a.status.unfit, b.documents.get('cards')]).toEqual([[], cards('bundled', 'y', 'z')]);
  });

  test('many cards are sent over several turns', async () => {
    const { a, b, sync } = twoMachines();
    const ids = Array.from({ length: 60 }, (_, index) => `c${index}`);
    a.edit('cards', cards(...ids));
    for (const id of ids) a.edit(`card.${id}`, { resume: { basics: { name: id } } });
    await sync(a);
    expect(a.status.more).toBe(true);
    expect(a.writes).toBeLessThanOrEqual(LIMITS.writesPerMinute / 2);
    await sync(a, b);
    expect(a.status.more).toBe(false);
    expect(b.documents.get('cards')).toEqual(cards(...ids));
  });

  test('no more is written in an hour than is allowed', async () => {
    const { a, sync, clock } = twoMachines();
    a.status = { ...a.status, hour: { began: clock.now, writes: 990 } };
    for (let edit = 0; edit < 20; edit++) {
      a.edit('snippets', snippet(`${edit}`));
      clock.now += 30_000;
      await sync(a);
    }
    expect(a.writes).toBeLessThanOrEqual(10);
    expect(a.status.more).toBe(true);
    clock.now += HOUR;
    await sync(a);
    expect(a.status.more).toBe(false);
  });

  test('a clock that is set back does not stretch the hour', async () => {
    const { a, b, sync, clock } = twoMachines();
    a.status = { ...a.status, hour: { began: clock.now, writes: 1000 } };
    clock.now -= 1000 * HOUR;
    a.edit('snippets', snippet('after'));
    await sync(a, b);
    expect(a.status.more).toBe(false);
    expect(b.documents.get('snippets')).toEqual(snippet('after'));
  });
});

test('a copied profile takes a name of its own', async () => {
  const { a, b, sync } = twoMachines();
  a.edit('snippets', snippet('one'));
  await sync(a);
  b.status = { ...a.status };
  b.replicas = new Map(a.replicas);
  b.documents = new Map(a.documents);
  a.edit('snippets', snippet('by a'));
  await sync(a);
  b.edit('snippets', [...snippet('one'), { id: 't', title: 'by b' }]);
  await sync(b, a);
  expect(b.status.machine).not.toBe(a.status.machine);
  for (const machine of [a, b]) {
    expect(machine.documents.get('snippets')).toEqual([
      ...snippet('by a'),
      { id: 't', title: 'by b' },
    ]);
  }
});

test('a machine that is back after weeks brings its edits, and gets those of the others', async () => {
  const { a, b, sync, clock } = twoMachines();
  a.edit('resume', {
    basics: { name: 'Ada', label: 'Analyst' },
    work: [{ name: 'X' }, { name: 'Y' }],
  });
  await sync(a, b, a);
  b.edit('resume', {
    basics: { name: 'Ada', label: 'Countess' },
    work: [{ name: 'X' }, { name: 'Y' }],
  });
  clock.now += 40 * 24 * HOUR;
  a.edit('resume', { basics: { name: 'Ada King', label: 'Analyst' }, work: [{ name: 'Y' }] });
  await sync(a, b, a);
  for (const machine of [a, b]) {
    expect(machine.documents.get('resume')).toEqual({
      basics: { name: 'Ada King', label: 'Countess' },
      work: [{ name: 'Y' }],
    });
  }
});
