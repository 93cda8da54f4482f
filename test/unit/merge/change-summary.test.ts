import { describe, expect, test } from 'vitest';
import { MOST_STATES, type PastState, withState as withOneMore } from '../../../data/cards/history';
import { changesInWords } from '../../../data/merge/change-summary';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';

const BASE: Resume = {
  basics: { name: 'Ada Lovelace', location: { city: 'London' } },
  work: [
    { name: 'Engine & Sons', position: 'Analyst', startDate: '1842', highlights: ['Notes'] },
    { name: 'Royal Society', position: 'Guest', startDate: '1833' },
  ],
};
const [first = {}, second = {}] = BASE.work ?? [];
const labelled = (label: string): Resume => ({ ...BASE, basics: { ...BASE.basics, label } });

describe('a change in words', () => {
  test.each<[string, Resume, string[]]>([
    ['a contact detail', { ...BASE, basics: { ...BASE.basics, phone: '+1' } }, ['Phone']],
    ['a part of the address', { ...BASE, basics: { name: 'Ada Lovelace' } }, ['City']],
    [
      'a field',
      { ...BASE, work: [{ ...first, highlights: [] }, second] },
      ['Analyst · Engine & Sons: Highlights'],
    ],
    [
      'a season',
      { ...BASE, work: [{ ...first, startSeason: 'Fall' }, second] },
      ['Analyst · Engine & Sons: Start'],
    ],
    ['a new entry', { ...BASE, languages: [{ language: 'French' }] }, ['Added French']],
    ['a removed entry', { ...BASE, work: [second] }, ['Removed Analyst · Engine & Sons']],
    ['another order', { ...BASE, work: [second, first] }, ['Order of Experience']],
    ['a key of nobody’s', { ...BASE, 'x-own': 1 }, ['x-own']],
    ['nothing', structuredClone(BASE), []],
  ])('%s', (_, after, words) => {
    expect(changesInWords(BASE, after).map(textOf)).toEqual(words);
  });

  test('many changes are counted', () => {
    const after = { ...BASE, languages: 'abcdef'.split('').map((language) => ({ language })) };
    expect(changesInWords(BASE, after).map(textOf)).toEqual([
      'Added a',
      'Added b',
      'Added c',
      '3 more changes',
    ]);
  });
});

describe('the history', () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 0, minutes));
  const withState = (
    states: readonly PastState[],
    before: Resume,
    after: Resume,
    now: Date,
    card = 'bundled',
  ) => withOneMore(states, { card, before, after }, now);

  test('begins with what was before the first change', () => {
    const states = withState([], BASE, labelled('A'), at(0));
    expect(states.map(({ what, resume }) => [what, resume])).toEqual([
      [['Headline'], labelled('A')],
      [[], BASE],
    ]);
  });

  test('takes changes of the same thing within a minute as one', () => {
    let states = withState([], BASE, labelled('A'), at(0));
    states = withState(states, labelled('A'), labelled('Ab'), at(0.5));
    expect(states.map(({ resume }) => resume.basics?.label)).toEqual(['Ab', undefined]);
    states = withState(states, labelled('Ab'), labelled('Abc'), at(5));
    expect(states.map(({ resume }) => resume.basics?.label)).toEqual(['Abc', 'Ab', undefined]);
  });

  test('notes what it has missed', () => {
    const states = withState(
      withState([], BASE, labelled('A'), at(0)),
      labelled('B'),
      labelled('C'),
      at(9),
    );
    expect(states.map(({ resume }) => resume.basics?.label)).toEqual(['C', 'B', 'A', undefined]);
  });

  test('has every state once, and fifty at most', () => {
    let states: PastState[] = [];
    for (let step = 0; step < 80; step++) {
      states = withState(states, labelled(`${step}`), labelled(`${step + 1}`), at(step * 2));
    }
    expect(states).toHaveLength(MOST_STATES);
    expect(states[0]?.resume.basics?.label).toBe('80');
    const back = withState(states, labelled('80'), labelled('70'), at(999));
    expect(back.filter(({ resume }) => resume.basics?.label === '70')).toHaveLength(1);
  });

  test('is each card’s own, and the newest of all stand first', () => {
    let states = withState([], BASE, labelled('A'), at(0));
    states = withState(states, BASE, labelled('Z'), at(5), 'other');
    states = withState(states, labelled('A'), labelled('B'), at(9));
    expect(states.map(({ card, resume }) => [card, resume.basics?.label])).toEqual([
      ['bundled', 'B'],
      ['other', 'Z'],
      ['other', undefined],
      ['bundled', 'A'],
      ['bundled', undefined],
    ]);
  });

  test('keeps the newest first where the clock is set back', () => {
    let states = withState([], BASE, labelled('0'), new Date(Date.UTC(2036, 0, 1)));
    for (let step = 0; step < MOST_STATES + 5; step++)
      states = withState(states, labelled(`${step}`), labelled(`${step + 1}`), at(step * 2));
    expect(states).toHaveLength(MOST_STATES);
    expect(states.slice(0, 3).map(({ resume }) => resume.basics?.label)).toEqual([
      '55',
      '54',
      '53',
    ]);
  });

  test('takes no two changes as one across a clock that is set back', () => {
    let states = withState([], BASE, labelled('A'), at(600));
    states = withState(states, labelled('A'), labelled('B'), at(0));
    expect(states.map(({ resume }) => resume.basics?.label)).toEqual(['B', 'A', undefined]);
  });
});
