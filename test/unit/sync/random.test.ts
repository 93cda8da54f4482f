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

/** A title was decided on while two cards of the other machine were on their way: they were removed by that. */
const DECIDED_WHILE_CARDS_WERE_AWAITED = {
  machines: 2,
  steps: 22,
  numbers: [
    3208, 6570, 31527, 55787, 4915, 43879, 16820, 41647, 12100, 34850, 56674, 18075, 45657, 20072,
    56781, 20725, 21940, 20748, 5724, 42806, 53709, 3018, 34979, 36816, 25548, 16891, 41276, 39891,
    6795, 53931, 4367, 23392, 28631, 53500, 10768, 44412, 53056, 56838, 50940, 48073, 3893, 42555,
  ],
};

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
    {
      numRuns: Number(process.env.RUNS ?? 10_000),
      endOnFailure: true,
      examples: [[DECIDED_WHILE_CARDS_WERE_AWAITED]],
    },
  );
}, 900_000);
