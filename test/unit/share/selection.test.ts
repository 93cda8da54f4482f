import { describe, expect, test } from 'vitest';
import { partsOf, selected } from '../../../data/share/selection.ts';
import { PERSON, SECRET } from './person.ts';

const NONE = new Map<string, boolean>();
const ids = () => partsOf(PERSON).flatMap(({ parts }) => parts.map(({ id }) => id));
const all = () => new Map(ids().map((id) => [id, true]));

describe('what goes along', () => {
  test('is usually all of the card but phone, street and picture', () => {
    const { basics, ...sections } = selected(PERSON, NONE);
    expect(basics).toEqual({
      name: 'Ada Lovelace',
      label: 'Analyst',
      email: 'ada@example.org',
      url: 'https://ada.example.org',
      summary: 'First of programmers.',
      location: { city: 'London', countryCode: 'GB' },
      profiles: [
        { network: 'GitHub', url: 'https://github.com/ada' },
        { network: 'LinkedIn', url: 'https://linkedin.com/in/ada' },
      ],
    });
    expect(sections.work?.map(({ name }) => name)).toEqual(['Engine & Sons', 'Home']);
    expect(sections.meta).toEqual({ monogram: 'AL' });
  });

  test('warns of phone and street, and of nothing else', () => {
    const warned = partsOf(PERSON).flatMap(({ parts }) => parts.filter(({ warning }) => warning));
    expect(warned.map(({ id }) => id)).toEqual(['phone', 'street']);
  });

  test.each([
    ['nothing ticked', NONE],
    ['everything ticked', all()],
  ])('never has hidden entries, notes or keys of other programs, %s', (_, ticks) => {
    expect(JSON.stringify(selected(PERSON, ticks))).not.toMatch(SECRET);
  });

  test('has everything known when everything is ticked', () => {
    const { basics, work, skills } = selected(PERSON, all());
    expect(basics).toMatchObject({ phone: '+44 20 7946 0991', image: PERSON.basics?.image });
    expect(basics?.location).toEqual({
      address: '12 St James’s Square',
      postalCode: 'SW1Y 4JH',
      city: 'London',
      countryCode: 'GB',
    });
    expect(work?.[0]).toEqual({
      name: 'Engine & Sons',
      position: 'Analyst',
      startDate: '1842-09',
      startSeason: 'Fall',
      highlights: ['Wrote the notes', 'Computed Bernoulli numbers'],
    });
    expect(skills?.[0]?.groups).toEqual([{ name: 'Numbers', keywords: ['Loops'] }]);
  });

  test.each(ids())('loses %s when it is unticked, and nothing else', (id) => {
    const whole = selected(PERSON, all());
    const less = selected(PERSON, new Map([...all(), [id, false]]));
    const leaves = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(leaves)
        : [String(value)];
    expect(leaves(less).length).toBeLessThan(leaves(whole).length);
    expect(leaves(whole)).toEqual(expect.arrayContaining(leaves(less)));
  });

  test('stays unticked where entries have moved', () => {
    const ticks = new Map([['work.analyst-engine-sons', false]]);
    const moved = { ...PERSON, work: [...(PERSON.work ?? [])].reverse() };
    for (const resume of [PERSON, moved]) {
      expect(selected(resume, ticks).work?.map(({ name }) => name)).toEqual(['Home']);
    }
  });

  test('can be nothing but the name', () => {
    const none = new Map(ids().map((id) => [id, false]));
    expect(selected(PERSON, none)).toEqual({
      basics: { name: 'Ada Lovelace', label: 'Analyst' },
      meta: { monogram: 'AL' },
    });
    expect(selected({}, none)).toEqual({});
  });
});
