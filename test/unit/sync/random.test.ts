import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree, shownBy, textsOf, World } from './random';

/** A chance that fast-check can make smaller: numbers in a row, zero where they end. */
function chanceOf(numbers: readonly number[]): (most: number) => number {
  let at = 0;
  return (most) => (most < 1 ? 0 : (numbers[at++ % numbers.length] ?? 0) % most);
}

const sequences = fc.record({
  machines: fc.constantFrom(2, 2, 3),
  steps: fc.integer({ min: 4, max: 24 }),
  numbers: fc.array(fc.nat(59_999), { minLength: 40, maxLength: 160 }),
});

test('10,000 random sequences of edits: all machines end with the same, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async ({ machines, steps, numbers }) => {
      const world = new World(machines, chanceOf(numbers));
      for (let step = 0; step < steps; step++) await world.step(true);
      await world.settle();
      const [first, ...others] = world.machines;
      if (!first) throw new Error('no machine');
      if (!agree(world.machines)) {
        for (const other of others) expect(shownBy(other)).toEqual(shownBy(first));
      }
      const kept = textsOf(first);
      const lost = [...world.typed].filter((text) => !kept.has(text) && !world.discarded.has(text));
      expect(lost).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 10_000), endOnFailure: true },
  );
}, 300_000);
