import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { same } from '../../../data/merge/same';
import { merge, settled, withChange } from '../../../data/merge/three-way';
import type { Resume } from '../../../data/schema/resume';

const word = fc.string({ minLength: 1, maxLength: 6 });
const job = fc.record(
  {
    name: word,
    position: word,
    startDate: fc.constantFrom('2001', '2012-09', '2020'),
    highlights: fc.array(word, { maxLength: 4 }),
  },
  { requiredKeys: ['name', 'position'] },
);
const resume: fc.Arbitrary<Resume> = fc.record(
  {
    basics: fc.record({ name: word, email: word, label: word }, { requiredKeys: [] }),
    work: fc.array(job, { maxLength: 5 }),
    interests: fc.array(fc.record({ name: word, keywords: fc.array(word, { maxLength: 3 }) })),
    'x-own': fc.jsonValue(),
  },
  { requiredKeys: [] },
);

const JOBS = [
  { name: 'Engine & Sons', position: 'Analyst', startDate: '1842', highlights: ['Notes', 'Loops'] },
  { name: 'Royal Society', position: 'Guest', startDate: '1833' },
  { name: 'Ockham Park', position: 'Governess', startDate: '1830' },
];
const BASE: Resume = {
  basics: { name: 'Ada', email: 'a@example.org' },
  work: JOBS,
  'x-own': { a: 1 },
};
const jobs = (change: (list: typeof JOBS) => unknown[]): Resume =>
  ({ ...BASE, work: change(structuredClone(JOBS)) }) as Resume;

describe('whatever is changed', () => {
  test('a change on one side only is that change', () => {
    fc.assert(
      fc.property(resume, resume, (base, changed) => {
        expect(merge(base, changed, base)).toEqual({ merged: changed, conflicts: [] });
        expect(merge(base, base, changed)).toEqual({ merged: changed, conflicts: [] });
      }),
    );
  });

  test('the same change on both sides is no conflict', () => {
    fc.assert(
      fc.property(resume, resume, (base, changed) => {
        expect(merge(base, changed, structuredClone(changed))).toEqual({
          merged: changed,
          conflicts: [],
        });
      }),
    );
  });

  test('it is the same for both sides where nothing contradicts', () => {
    fc.assert(
      fc.property(resume, resume, resume, (base, mine, theirs) => {
        const here = merge(base, mine, theirs);
        const there = merge(base, theirs, mine);
        expect(here.conflicts.length).toBe(there.conflicts.length);
      }),
    );
  });

  test('no item that one side has added is lost', () => {
    fc.assert(
      fc.property(resume, fc.array(job), fc.array(job), (base, here, there) => {
        const add = (more: unknown[]) =>
          ({ ...base, work: [...(base.work ?? []), ...more] }) as Resume;
        const { merged } = merge(base, add(here), add(there));
        for (const added of [...here, ...there]) expect(merged.work).toContainEqual(added);
      }),
    );
  });

  test('changes of different keys are both there', () => {
    fc.assert(
      fc.property(resume, resume, fc.jsonValue(), (base, other, own) => {
        const mine = { ...base, 'x-own': own };
        const theirs = { ...base, work: other.work ?? [] };
        const { merged, conflicts } = merge(base, mine, theirs);
        expect(conflicts).toEqual([]);
        expect(same(merged, { ...base, 'x-own': own, work: other.work ?? [] })).toBe(true);
      }),
    );
  });

  test('what was changed can be taken back', () => {
    fc.assert(
      fc.property(resume, resume, (before, after) => {
        expect(same(withChange(after, after, before), before)).toBe(true);
      }),
    );
  });

  test('every conflict is decided for either side', () => {
    fc.assert(
      fc.property(resume, resume, resume, (base, mine, theirs) => {
        const { merged, conflicts } = merge(base, mine, theirs);
        const [conflict] = conflicts;
        if (!conflict) return;
        for (const side of ['mine', 'theirs'] as const) {
          const value = settled(merged, conflict, side);
          if (conflict[side] === undefined) continue;
          const at = conflict.path.reduce<unknown>(
            (inner, key) => Reflect.get(Object(inner), key),
            value,
          );
          expect(at).toEqual(conflict[side]);
        }
      }),
    );
  });
});

describe('a job', () => {
  test('edited here and moved there is both', () => {
    const mine = jobs(([first, ...rest]) => [{ ...first, position: 'Chief analyst' }, ...rest]);
    const theirs = jobs(([first, ...rest]) => [...rest, first]);
    const { merged, conflicts } = merge(BASE, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.work?.map(({ position }) => position)).toEqual([
      'Guest',
      'Governess',
      'Chief analyst',
    ]);
  });

  test('edited in different fields has both', () => {
    const mine = jobs(([first, ...rest]) => [{ ...first, position: 'Chief analyst' }, ...rest]);
    const theirs = jobs(([first, ...rest]) => [
      { ...first, highlights: ['Notes', 'Loops', 'Numbers'] },
      ...rest,
    ]);
    expect(merge(BASE, mine, theirs).merged.work?.[0]).toEqual({
      ...JOBS[0],
      position: 'Chief analyst',
      highlights: ['Notes', 'Loops', 'Numbers'],
    });
  });

  test('removed here and untouched there is gone', () => {
    const mine = jobs(([, ...rest]) => rest);
    const theirs = { ...BASE, basics: { name: 'Ada King' } };
    const { merged, conflicts } = merge(BASE, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.work?.map(({ name }) => name)).toEqual(['Royal Society', 'Ockham Park']);
    expect(merged.basics).toEqual({ name: 'Ada King' });
  });

  test('removed here and edited there is asked about, and stays until then', () => {
    const mine = jobs(([first, , last]) => [first, last]);
    const theirs = jobs(([first, second, last]) => [
      first,
      { ...second, position: 'Fellow' },
      last,
    ]);
    const { merged, conflicts } = merge(BASE, mine, theirs);
    expect(merged.work?.[1]).toMatchObject({ position: 'Fellow' });
    expect(conflicts).toMatchObject([{ path: ['work', 1], mine: undefined }]);
    const [conflict] = conflicts;
    if (!conflict) throw new Error('no conflict');
    expect(settled(merged, conflict, 'mine')).toEqual(mine);
    expect(settled(merged, conflict, 'theirs')).toEqual(theirs);
  });

  test('renamed on both sides is one conflict, in its field', () => {
    const named = (name: string) => jobs(([first, ...rest]) => [{ ...first, name }, ...rest]);
    const { merged, conflicts } = merge(BASE, named('Engines'), named('Babbage & Co.'));
    expect(conflicts).toEqual([
      {
        path: ['work', 0, 'name'],
        base: 'Engine & Sons',
        mine: 'Engines',
        theirs: 'Babbage & Co.',
      },
    ]);
    expect(merged).toEqual(named('Engines'));
  });

  test('a highlight added here and another edited there are both', () => {
    const lines = (highlights: string[]) =>
      jobs(([first, ...rest]) => [{ ...first, highlights }, ...rest]);
    const { merged } = merge(
      BASE,
      lines(['Notes', 'Loops', 'New']),
      lines(['Notes on engines', 'Loops']),
    );
    expect(merged.work?.[0]?.highlights).toEqual(['Notes on engines', 'Loops', 'New']);
  });
});

test('a change is taken back around what has been done since', () => {
  const after = jobs(([first, ...rest]) => [...rest, first]);
  const later = { ...after, basics: { ...after.basics, label: 'Analyst' } };
  expect(withChange(later, after, BASE)).toEqual({
    ...BASE,
    basics: { ...BASE.basics, label: 'Analyst' },
  });
});

test('a hostile key is data like any other', () => {
  const hostile: Resume = JSON.parse(
    '{"__proto__": {"polluted": true}, "basics": {"name": "Ada"}}',
  );
  const { merged } = merge({}, hostile, { basics: { email: 'a@example.org' } });
  expect(Object.hasOwn(merged, '__proto__')).toBe(true);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
