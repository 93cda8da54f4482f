import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Resume } from '../../../data/schema/resume.ts';
import { placeholderChoices } from '../../../data/snippets/placeholder.ts';
import { templateProblems } from '../../../data/snippets/template.ts';

const today = new Date(2026, 10, 23);
const resume: Resume = {
  basics: { name: 'Ada', profiles: [{ network: 'GitHub', url: 'https://github.com/ada' }] },
  work: [
    { position: 'Analyst', name: 'Engine & Sons', startDate: '1842' },
    { position: 'Tutor', name: 'Home', startDate: '1840', endDate: '1841' },
  ],
};
const find = (name: string) =>
  placeholderChoices(resume, today, 'en').find((choice) => choice.name === name);

describe('placeholders to choose from', () => {
  it('every one of them is a template without a problem', () => {
    const bundled: Resume = JSON.parse(readFileSync('data/resume.json', 'utf8'));
    for (const { insert } of placeholderChoices(bundled, today, 'en')) {
      expect(templateProblems(insert, bundled)).toEqual([]);
    }
  });

  it('say what they give', () => {
    expect(find('basics.name')).toMatchObject({ insert: '{{basics.name}}', gives: 'Ada' });
    expect(find('todayIso')?.gives).toBe('2026-11-23');
    expect(find('basics.email')?.gives).toBe('');
  });

  it('a list becomes a loop over its entries', () => {
    expect(find('work')?.gives).toBe('Analyst, Engine & Sons, 1842 – now Tutor, Home, 1840 – 1841');
    expect(find('basics.profiles')?.gives).toBe('GitHub: https://github.com/ada');
  });

  it('none shows an object of the program', () => {
    for (const { gives } of placeholderChoices(resume, today, 'en')) {
      expect(gives).not.toContain('[object');
    }
  });
});
