import { describe, expect, it } from 'vitest';
import { FIRST_OTHER as JOBS_FIRST_OTHER } from './jobs/first-other';
import { FIRST_SOFTWARE as JOBS_FIRST_SOFTWARE } from './jobs/first-software';
import { FOURTH } from './jobs/fourth';
import { SECOND_BACKEND as JOBS_SECOND_BACKEND } from './jobs/second-backend';
import { SECOND_OFFICE as JOBS_SECOND_OFFICE } from './jobs/second-office';
import { SECOND_PEOPLE as JOBS_SECOND_PEOPLE } from './jobs/second-people';
import { SECOND_WEB as JOBS_SECOND_WEB } from './jobs/second-web';
import { THIRD_OFFICE as JOBS_THIRD_OFFICE } from './jobs/third-office';
import { THIRD_PEOPLE as JOBS_THIRD_PEOPLE } from './jobs/third-people';
import { casesOf, casesOfJobs, rates, type Score, scoreOf, type Tally } from './score';
import { FIRST_OTHERS } from './texts/first-others';
import { FIRST_SOFTWARE } from './texts/first-software';
import { FRESH_OTHERS } from './texts/fresh-others';
import { FRESH_SOFTWARE } from './texts/fresh-software';

const SETS = {
  'texts written before it was built': casesOf([...FIRST_SOFTWARE, ...FIRST_OTHERS]),
  'texts written after it was built': casesOf([...FRESH_SOFTWARE, ...FRESH_OTHERS]),
  'texts written last': casesOfJobs(FOURTH),
  'texts of a stranger': casesOfJobs([
    ...JOBS_FIRST_OTHER,
    ...JOBS_FIRST_SOFTWARE,
    ...JOBS_SECOND_BACKEND,
    ...JOBS_SECOND_OFFICE,
    ...JOBS_SECOND_PEOPLE,
    ...JOBS_SECOND_WEB,
    ...JOBS_THIRD_OFFICE,
    ...JOBS_THIRD_PEOPLE,
  ]),
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
    expect(texts.length).toBeGreaterThanOrEqual(5);
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
