import { describe, expect, it } from 'vitest';
import { rates, type Score, scoreOf, type Tally } from './score';
import { FIRST_OTHERS } from './texts/first-others';
import { FIRST_SOFTWARE } from './texts/first-software';
import { FRESH_OTHERS } from './texts/fresh-others';
import { FRESH_SOFTWARE } from './texts/fresh-software';

const SETS = {
  'texts written before it was built': [...FIRST_SOFTWARE, ...FIRST_OTHERS],
  'texts written after it was built': [...FRESH_SOFTWARE, ...FRESH_OTHERS],
};

function line(what: string, tally: Tally): string {
  const { precision, recall } = rates(tally);
  const details = [
    ...tally.wrong.map((one) => `+ ${one}`),
    ...tally.missed.map((one) => `− ${one}`),
  ];
  return [
    `${what}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${tally.right} right)`,
    ...details,
  ].join('\n    ');
}

function report(score: Score): string {
  return `  ${line('skills named', score.named)}\n  ${line('asked and lacking', score.lacks)}`;
}

describe.each(Object.entries(SETS))('%s', (name, texts) => {
  const score = scoreOf(texts);

  it('are enough to tell', () => {
    expect(texts.length).toBeGreaterThanOrEqual(16);
    console.info(`${texts.length} ${name}\n${report(score)}`);
  });

  it.each(['named', 'lacks'] as const)(
    '%s: at least 95 of 100 are right, and are found',
    (part) => {
      const { precision, recall } = rates(score[part]);
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    },
  );
});
