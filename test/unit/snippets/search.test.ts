import { describe, expect, it } from 'vitest';
import bundled from '../../../data/resume.json';
import { readResume } from '../../../data/schema/resume.ts';
import { resumeSnippets } from '../../../data/snippets/index.ts';
import { searchOf } from '../../../data/snippets/search.ts';
import { fold, words } from '../../../data/text/fold.ts';

const reading = readResume({
  ...bundled,
  basics: { ...bundled.basics, email: 'so@example.org', summary: 'Léger, 王小明' },
});
if (!reading.ok) throw new Error('the bundled résumé is not valid');
const search = searchOf(resumeSnippets(reading.value));
const first = (query: string) => search(query, 50)[0]?.id;

describe('search', () => {
  it.each([
    ['email', 'email'],
    ['E-MAIL', 'email'],
    ['kafka', 'skills.data.kafka'],
    ['postgres', 'skills.data.postgresql'],
    ['facebok', 'work.facebook-2014.name'],
    ['facebook title', 'work.facebook-2014.position'],
    ['dates amazon', 'work.amazon-2016.dates'],
    ['leger', 'summary'],
    ['小明', 'summary'],
    ['c++', 'skills.programming.c-c-plus-plus'],
  ])('%s finds %s first', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds only what has every word', () => {
    expect(search('kafka zebra', 50)).toEqual([]);
    expect(search('   ', 50)).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(search('a', 5)).toHaveLength(5);
  });
});

describe('words', () => {
  it('folds case and accents and keeps the signs of names', () => {
    expect(fold('ÉMILE Ünal')).toBe('emile unal');
    expect(fold('Łódź Tromsø')).toBe('lodz tromso');
    expect(words('C++, C# and F#')).toEqual(['c++', 'c#', 'and', 'f#']);
    expect(words('王小明 Wang')).toEqual(['王', '小', '明', 'wang']);
  });
});
