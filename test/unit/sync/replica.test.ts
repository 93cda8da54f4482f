import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { view } from '../../../data/sync/document-view';
import { inside, itemPart } from '../../../data/sync/path';
import { join, type Replica } from '../../../data/sync/replica';
import { fromWire, toWire, wireSchema } from '../../../data/sync/wire';
import { decide, forget, touch, unedited, write } from '../../../data/sync/write';

const BUNDLED: unknown = JSON.parse(readFileSync('data/resume.json', 'utf8'));
const BASE = {
  basics: { name: 'Ada', label: 'Analyst', location: { city: 'London' } },
  work: [
    { name: 'Engine & Sons', position: 'Analyst', highlights: ['Notes', 'Loops'] },
    { name: 'Royal Society', position: 'Guest' },
  ],
};
const pen = (by: string) => ({ by, at: 1 });
const start = write(unedited(BASE), BASE, pen('a'));
const both = (a: Replica, b: Replica) => {
  const joined = view(join(a, b));
  expect(view(join(b, a))).toEqual(joined);
  return joined;
};
type Data = typeof BASE;
const edited = (by: string, edit: (data: Data) => void, from = start) => {
  const data = structuredClone(view(from).value) as Data;
  edit(data);
  return write(from, data, pen(by));
};

describe('a replica', () => {
  test('shows what was written', () => {
    expect(view(write(unedited({}), BUNDLED, pen('a'))).value).toEqual(BUNDLED);
  });

  test('comes through JSON as it was', () => {
    const replica = edited('b', (data) => data.work.reverse(), write(unedited({}), BASE, pen('a')));
    const wire = wireSchema.parse(JSON.parse(JSON.stringify(toWire(replica))));
    expect(view(fromWire(wire))).toEqual(view(replica));
    expect(toWire(fromWire(wire))).toEqual(wire);
  });

  test('is the same object where nothing was changed', () => {
    expect(write(start, structuredClone(BASE), pen('b'))).toBe(start);
  });
});

describe('two machines', () => {
  test('change different fields of one entry', () => {
    const { value, contradictions } = both(
      edited('b', ({ work }) => Object.assign(work[0] ?? {}, { name: 'Engines' })),
      edited('c', ({ work }) => Object.assign(work[0] ?? {}, { position: 'Chief' })),
    );
    expect(value).toMatchObject({ work: [{ name: 'Engines', position: 'Chief' }, {}] });
    expect(contradictions).toEqual([]);
  });

  test('contradict each other: both values stay until one is chosen', () => {
    const b = edited('b', ({ basics }) => Object.assign(basics, { name: 'B' }));
    const c = edited('c', ({ basics }) => Object.assign(basics, { name: 'C' }));
    const { value, contradictions } = both(b, c);
    expect(value).toMatchObject({ basics: { name: 'C' } });
    expect(
      contradictions.map(({ path, sides }) => [path, sides.map((side) => side.value)]),
    ).toEqual([
      [
        ['basics', 'name'],
        ['C', 'B'],
      ],
    ]);
    const [{ cell, sides } = { cell: '', sides: [] }] = contradictions;
    const [, second] = sides;
    if (!second) throw new Error('no other side');
    const settled = decide(join(b, c), cell, second.entry.cell, pen('b'));
    expect(view(join(c, settled))).toMatchObject({
      value: { basics: { name: 'B' } },
      contradictions: [],
    });
  });

  test('agree by chance, and nobody is asked', () => {
    const name = ({ basics }: Data) => Object.assign(basics, { name: 'B' });
    expect(both(edited('b', name), edited('c', name)).contradictions).toEqual([]);
  });

  test('one removes an entry that the other edits: it is kept, whole, and asked about', () => {
    const { value, contradictions } = both(
      edited('b', ({ work }) => work.splice(0, 1)),
      edited('c', ({ work }) => work[0]?.highlights?.push('Cards')),
    );
    expect(value).toMatchObject({
      work: [
        { name: 'Engine & Sons', position: 'Analyst', highlights: ['Notes', 'Loops', 'Cards'] },
        { name: 'Royal Society' },
      ],
    });
    expect(contradictions.map(({ path }) => path)).toEqual([['work', 0]]);
  });

  test('one removes an entry that the other leaves alone: it is gone', () => {
    const { value } = both(
      edited('b', ({ work }) => work.splice(0, 1)),
      edited('c', ({ work }) => Object.assign(work[1] ?? {}, { position: 'Fellow' })),
    );
    expect(value).toMatchObject({ work: [{ name: 'Royal Society', position: 'Fellow' }] });
  });

  test('one removes a part of the address that the other changes: it is kept', () => {
    const { value } = both(
      edited('b', (data) => Reflect.deleteProperty(data.basics, 'location')),
      edited('c', ({ basics }) => Object.assign(basics.location, { city: 'Paris' })),
    );
    expect(value).toMatchObject({ basics: { location: { city: 'Paris' } } });
  });

  test('add, take out and move lines of a list', () => {
    const { value } = both(
      edited('b', ({ work }) => work[0]?.highlights?.splice(0, 1, 'First')),
      edited('c', ({ work }) => work[0]?.highlights?.push('Last')),
    );
    expect(value).toMatchObject({ work: [{ highlights: ['First', 'Loops', 'Last'] }, {}] });
    const moved = both(
      edited('b', ({ work }) => work.reverse()),
      edited('c', ({ work }) => Object.assign(work[0] ?? {}, { position: 'Chief' })),
    );
    expect(moved.value).toMatchObject({ work: [{ name: 'Royal Society' }, { position: 'Chief' }] });
  });

  test('what was removed comes back by undo with nothing of what was in it before', () => {
    const gone = edited('b', (data) => Reflect.deleteProperty(data.basics, 'location'));
    const back = edited('b', ({ basics }) => Object.assign(basics, { location: {} }), gone);
    expect(view(back).value).toMatchObject({ basics: { location: {} } });
    expect(view(join(start, back)).value).toEqual(view(back).value);
  });
});

describe('machines that meet for the first time', () => {
  test('what was never changed gives way to what was', () => {
    const { value, contradictions } = both(
      unedited(BASE),
      edited('b', ({ basics }) => Object.assign(basics, { name: 'B' }), unedited(BASE)),
    );
    expect(value).toMatchObject({ basics: { name: 'B' } });
    expect(contradictions).toEqual([]);
  });

  test('entries of both stand side by side, equal ones once', () => {
    const other = { ...BASE, work: [BASE.work[1], { name: 'Babbage', position: 'Writer' }] };
    const { value, contradictions } = both(
      write(unedited([]), BASE, pen('a')),
      write(unedited({}), other, pen('b')),
    );
    expect(contradictions).toEqual([]);
    expect(value).toHaveProperty('work.length', 3);
  });
});

test('an item that was touched is not removed by a machine that has not seen it', () => {
  const cards = [{ id: 'x', title: 'X' }];
  const from = write(unedited([]), cards, pen('a'));
  const touched = touch(from, inside('', itemPart('x')), pen('c'));
  expect(both(write(from, [], pen('b')), touched).value).toEqual(cards);
});

test('what was removed long ago is forgotten, and stays removed', () => {
  const gone = edited('b', ({ work }) => work.splice(0, 1));
  const old = forget(gone, 100);
  expect(old.cells.size).toBeLessThan(gone.cells.size);
  expect(view(old).value).toEqual(view(gone).value);
  const later = edited('b', ({ basics }) => Object.assign(basics, { name: 'B' }), old);
  expect(view(join(gone, later)).value).toEqual(view(later).value);
});

test('joining is commutative, associative and idempotent', () => {
  const leaf = fc.constantFrom('x', 'y', 'z');
  const item = fc.record({
    name: leaf,
    position: leaf,
    keywords: fc.array(leaf, { maxLength: 3 }),
  });
  const data = fc.record({ name: leaf, work: fc.array(item, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2), data), { maxLength: 8 }), (edits) => {
      const copies = ['a', 'b', 'c'].map((by) => ({ by, replica: unedited({}) }));
      for (const [on, from, value] of edits) {
        const [mine, other] = [copies[on], copies[from]];
        if (!mine || !other) continue;
        mine.replica = write(join(mine.replica, other.replica), value, pen(mine.by));
      }
      const [a, b, c] = copies.map(({ replica }) => replica);
      if (!a || !b || !c) throw new Error('three copies');
      const shown = view(join(join(a, b), c));
      expect(view(join(c, join(b, a)))).toEqual(shown);
      expect(view(join(b, join(join(c, a), b)))).toEqual(shown);
    }),
    { numRuns: 1000 },
  );
});
