import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from '../../../data/merge/differences';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';

const BASE: Resume = {
  basics: { name: 'Ada Lovelace', phone: '+44 20 7946 0018', location: { city: 'London' } },
  work: [
    { name: 'Engine & Sons', position: 'Analyst', highlights: ['Wrote the first program'] },
    { name: 'Somerset House', position: 'Clerk' },
    { name: 'Royal Society', position: 'Guest' },
  ],
};
const [ENGINE = {}, HOUSE = {}, SOCIETY = {}] = BASE.work ?? [];

const words = (after: Resume) => differences(BASE, after).map((one) => textOf(one.words));
const without = (after: Resume, named: string) =>
  differences(BASE, after)
    .find((one) => textOf(one.words) === named)
    ?.without(after);

describe('a difference', () => {
  test('is a field, and goes alone', () => {
    const after: Resume = {
      ...BASE,
      basics: { ...BASE.basics, phone: '+1 604 555 0123', label: 'Manager' },
    };
    expect(words(after)).toEqual(['Phone', 'Headline']);
    expect(without(after, 'Phone')).toEqual({
      ...BASE,
      basics: { ...BASE.basics, label: 'Manager' },
    });
    expect(without(after, 'Headline')?.basics).not.toHaveProperty('label');
  });

  test('is a field of an entry, wherever that stands by now', () => {
    const house = { ...HOUSE, position: 'Manager' };
    const after = { ...BASE, work: [ENGINE, house, SOCIETY] };
    const [only] = differences(BASE, after);
    expect(only?.path).toEqual(['work', 1, 'position']);
    expect(only?.without({ ...after, work: [house, ENGINE] }).work).toEqual([HOUSE, ENGINE]);
  });

  test('is an entry more, one less, and another order', () => {
    const more = { name: 'Bank', position: 'Director' };
    const added = { ...BASE, work: [more, ENGINE, HOUSE, SOCIETY] };
    expect(words(added)).toEqual(['Added Director · Bank']);
    expect(without(added, 'Added Director · Bank')).toEqual(BASE);

    const removed = { ...BASE, work: [ENGINE, SOCIETY] };
    expect(words(removed)).toEqual(['Removed Clerk · Somerset House']);
    expect(without(removed, 'Removed Clerk · Somerset House')).toEqual(BASE);

    const turned = { ...BASE, work: [SOCIETY, ENGINE, HOUSE] };
    expect(words(turned)).toEqual(['Order of Experience']);
    expect(without(turned, 'Order of Experience')).toEqual(BASE);
  });

  test('is none between what is empty and what is not there', () => {
    expect(words({ ...BASE, basics: { ...BASE.basics, label: '', profiles: [] } })).toEqual([]);
  });
});

test('without all its differences a state is the one it is compared with', () => {
  const text = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const job = fc.record(
    { name: text, position: text, highlights: fc.array(text, { minLength: 1, maxLength: 2 }) },
    { requiredKeys: ['name'] },
  );
  const resume = fc.record({
    basics: fc.record({ name: text, phone: text, label: text }, { requiredKeys: ['name'] }),
    work: fc.array(job, { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(resume, resume, (before, after) => {
      let now: Resume = after;
      // Each may open the way for the next: an entry that is gone has no field that differs.
      for (let left = 40; left > 0; left -= 1) {
        const [first] = differences(before, now);
        if (!first) break;
        now = first.without(now);
      }
      expect(now).toEqual(before);
    }),
    { numRuns: 500 },
  );
});
