import { describe, expect, it } from 'vitest';
import { control, decideForm, kindsOf } from './form.ts';

/** What one label between an e-mail address and a telephone number asks for. */
const kindOf = (label: string, lang = 'en') => kindsOf(['Email', label, 'Phone'], lang)[1];

describe('a question after one’s home asks for a part of the address', () => {
  it.each([
    ['en', 'What city do you currently reside in?', 'address-level2'],
    ['en', 'In what city do you live?', 'address-level2'],
    ['en', 'Which country are you based in?', 'country'],
    ['en', 'What state are you located in?', 'address-level1'],
    ['en', 'What zip code do you live in?', 'postal-code'],
    ['en', 'Where are you based?', 'location'],
    ['en', 'Where do you currently reside?', 'location'],
    ['de', 'In welcher Stadt wohnen Sie derzeit?', 'address-level2'],
    ['de', 'In welchem Bundesland wohnst du?', 'address-level1'],
    ['de', 'Wo wohnst du?', 'location'],
    ['fr', 'Dans quelle ville habitez-vous ?', 'address-level2'],
    ['fr', 'Dans quel pays résidez-vous actuellement ?', 'country'],
    ['es', '¿En qué ciudad vives?', 'address-level2'],
    ['es', '¿Dónde vives?', 'location'],
    ['it', 'In quale città vivi?', 'address-level2'],
    ['pt', 'Em que cidade você mora?', 'address-level2'],
    ['nl', 'In welk land woont u momenteel?', 'country'],
    ['pl', 'W jakim mieście mieszkasz?', 'address-level2'],
    ['ru', 'В каком городе вы живёте?', 'address-level2'],
    ['tr', 'Hangi şehirde yaşıyorsunuz?', 'address-level2'],
  ])('%s: %s', (lang, label, kind) => {
    expect(kindOf(label, lang)).toBe(kind);
  });

  it.each([
    'What city would you like to work in?',
    'What state are you licensed in?',
    'Which of our offices are you based in?',
    'What time zone are you based in?',
    'What city were you born in?',
  ])('but not “%s”', (label) => {
    expect(kindOf(label)).toMatch(/^none|^bday/);
  });

  it.each([
    ['What’s the best number to reach you?', 'tel'],
    ['What is the best email to reach you?', 'email'],
    ['What is your name?', 'name'],
    ['What is your LinkedIn?', 'url:linkedin'],
    ['Who is your current employer?', 'organization'],
    ['What is your current title?', 'organization-title'],
  ])('“%s” asks for what it names', (label, kind) => {
    expect(kindOf(label)).toBe(kind);
  });
});

describe('a name', () => {
  it.each([
    [['First name', 'Middle name', 'Last name', 'Full legal name'], 3, 'name'],
    [['First name', 'Last name', 'Name (Last, First)'], 2, 'name'],
    [['First name', 'Last name', 'Surname, given name(s)'], 2, 'name'],
    [['First surname', 'Second surname', 'First name'], 0, 'family-name'],
    [['First name', 'Initials', 'Surname'], 1, 'additional-name'],
  ])('of %o, number %i', (labels, at, kind) => {
    expect(kindsOf(labels)[at]).toBe(kind);
  });

  it('is no signature by initials', () => {
    expect(kindsOf(['Date', 'Initials', 'I agree'])[1]).toBe('none: consent');
  });
});

describe('the job that one has', () => {
  it.each([
    ['en', 'Current position', 'organization-title'],
    ['de', 'Aktuelle Position', 'organization-title'],
    ['hu', 'Jelenlegi munkahely', 'organization'],
    ['he', 'מקום עבודה נוכחי', 'organization'],
  ])('is what a text field asks for: %s %s', (lang, label, kind) => {
    expect(kindOf(label, lang)).toBe(kind);
  });
});

describe('how a list is to be written is no part of what it asks for', () => {
  it.each([
    ['en', 'Skills, one per line'],
    ['en', 'List your skills, separated by commas'],
    ['en', 'All skills, comma-separated'],
    ['de', 'Kenntnisse durch Komma getrennt'],
    ['fr', 'Compétences, séparées par des virgules'],
    ['es', 'Habilidades separadas por comas'],
    ['ru', 'Навыки через запятую'],
  ])('%s: %s', (lang, label) => {
    expect(kindOf(label, lang)).toBe('skills');
  });
});

describe('what only sounds alike', () => {
  it.each([
    'Number of skills',
    'Number of years of experience with Python',
    'Skill level',
    'Skype name',
    'Discord name',
    'Gamertag',
    'Email frequency',
    'Mobile provider',
  ])('%s', (label) => {
    expect(kindOf(label)).toMatch(/^none/);
  });
});

describe('a date in three lists that is no part of the résumé', () => {
  const list = (first: string, ...options: string[]) =>
    control('', {
      tag: 'select',
      type: 'select-one',
      options: [first, ...options],
      headings: ['Earliest start date'],
      texts: { aria: first },
    });
  const parts = (...lists: ReturnType<typeof list>[]) =>
    decideForm([control('First name'), ...lists]).map(({ part, question }) => [part, question]);

  it('is asked for by what stands over them', () => {
    const day = list('Day', '14', '15');
    const month = list('Month', 'January', 'February');
    const year = list('Year', '2026', '2027');
    expect(parts(day, month, year).slice(1)).toEqual([
      ['day', 'Earliest start date'],
      ['month', 'Earliest start date'],
      ['year', 'Earliest start date'],
    ]);
    expect(parts(year)[1]?.[0]).toBeUndefined();
  });
});
