import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shared } from '../../../data/merge/structural-sharing.ts';

describe('shared', () => {
  it('keeps the parts that are equal, and only those', () => {
    const before = { work: [{ name: 'A' }, { name: 'B' }], basics: { name: 'Ada' } };
    const after = shared(before, { work: [{ name: 'A' }, { name: 'C' }], basics: { name: 'Ada' } });
    expect(after.basics).toBe(before.basics);
    expect(after.work[0]).toBe(before.work[0]);
    expect(after.work).toEqual([{ name: 'A' }, { name: 'C' }]);
  });

  it('gives back what was there where nothing has changed', () => {
    const before = { a: [1, { b: null }] };
    expect(shared(before, structuredClone(before))).toBe(before);
  });

  it('always equals the newer one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(shared(before, after)).toEqual(after);
      }),
    );
  });
});
