import { describe, expect, it } from 'vitest';
import { tailor } from '../../../data/job-match';

const RESUME = { skills: [{ name: 'Work', keywords: ['Go', 'SQL', 'Lesson planning', 'A'] }] };

const PIECES = [
  'a ',
  'a',
  ',',
  '1',
  '(',
  '()[]',
  '\n',
  ' \n',
  ': ',
  'Go, ',
  'Go/',
  'no ',
  'Java or ',
  'A- und ',
  'French, ',
  'typescript\n',
  'customers such as ',
  'lesson ',
];

/** Reading that grew with the square of the page took 40 s for some of these: far beyond a test's limit. */
describe('a page of one thing 200,000 letters long', () => {
  it.each(PIECES)('%j is read to its end', (piece) => {
    const text = `${piece.repeat(Math.ceil(200_000 / piece.length))}\n\nWe need PostgreSQL and SQL.`;
    const { skills, lacks, cut } = tailor(text, RESUME);
    expect(cut).toBe(false);
    expect(skills).toContain('SQL');
    expect(lacks.map(({ name }) => name)).toContain('PostgreSQL');
  });

  it('is read when an endless word stands between a name and its "not"', () => {
    const { skills } = tailor(`SQL ${'a'.repeat(100_000)} is not needed`, RESUME);
    expect(skills).toEqual([]);
  });
});
