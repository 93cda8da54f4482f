import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../data/fields/kind';
import { resumeValue } from '../../../../data/fill/values';
import type { Want } from '../../../../data/fill/values/want';
import { FILES, RESUME } from '../../../browser/fill/person';
import { options, textOf, want } from './want';

const MATERIAL = { resume: RESUME, files: FILES, regions: {} };
const value = (kind: Kind, more: Partial<Want> = {}) =>
  textOf(resumeValue(want(kind, more), MATERIAL));

describe('a résumé’s value', () => {
  it.each([
    ['given-name', {}, 'Maria'],
    ['additional-name', {}, 'Elena'],
    ['additional-name', { maxLength: 1 }, 'E'],
    ['family-name', {}, 'van der Berg'],
    ['name', {}, 'Maria Elena van der Berg'],
    ['name', { maxLength: 10 }, '(It has 24 characters; the field takes 10.)'],
    ['email', { type: 'email' }, 'maria@example.org'],
    ['headline', {}, 'Site Reliability Engineer'],
    ['url', {}, 'https://maria.example.org/'],
    ['url:linkedin', { type: 'url' }, 'https://www.linkedin.com/in/maria-vdb'],
    ['url:linkedin', { maxLength: 30 }, 'linkedin.com/in/maria-vdb'],
    ['url:github', { hint: 'GitHub username' }, 'mvdb'],
    ['url:linkedin', { hint: 'linkedin.com/in/username' }, 'https://www.linkedin.com/in/maria-vdb'],
    ['url:linkedin', { hint: 'Profile URL or username' }, 'https://www.linkedin.com/in/maria-vdb'],
    ['url:linkedin', { prefix: 'linkedin.com/in/' }, 'maria-vdb'],
    ['url:linkedin', { prefix: 'https://' }, 'www.linkedin.com/in/maria-vdb'],
    ['url', { prefix: 'github.com/' }, '(The card has nothing for this.)'],
    ['url:xing', {}, '(The card has no profile on this network.)'],
    ['organization', {}, 'Initech'],
    ['organization', { section: 'work', entry: 1 }, 'Globex'],
    ['organization-title', { section: 'work', entry: 2 }, 'Intern'],
    ['organization', { section: 'work', entry: 3 }, '(The card has 3 of these; this is number 4.)'],
    ['start-date', { section: 'work', entry: 1, placeholder: 'MM/YYYY' }, '09/2015'],
    ['end-date', { section: 'work' }, '(You still have this job.)'],
    ['current', { section: 'work', control: 'tick' }, 'ticked'],
    ['current', { section: 'work', entry: 1, control: 'tick' }, 'unticked'],
    ['school', { section: 'education' }, 'University of British Columbia'],
    ['end-year', { section: 'education' }, '2014'],
    ['grade', { section: 'education' }, '3.8'],
    ['skills', {}, 'Kubernetes, Go, PostgreSQL'],
    ['languages', {}, 'English (native), Dutch (fluent)'],
    ['bday', {}, '(The card does not hold this.)'],
    ['file:resume', { accept: '.pdf,.docx' }, 'Maria.pdf'],
    ['file:resume', { accept: 'application/*' }, 'Maria.pdf'],
    ['file:resume', { accept: '.docx' }, '(The page takes .docx only.)'],
  ] as const)('%s %o', (kind, more, text) => {
    expect(value(kind, more)).toBe(text);
  });

  it('of an entry is not there where the card does not say, or is still to come', () => {
    const resume = {
      work: [{ name: 'A' }],
      education: [{ institution: 'B', startDate: '2020', endDate: '2999-05' }],
    };
    const current = (section: 'work' | 'education') =>
      textOf(resumeValue(want('current', { section, control: 'tick' }), { ...MATERIAL, resume }));
    expect(current('work')).toBe('(The card does not say when.)');
    expect(current('education')).toBe('ticked');
  });

  it.each([
    ['location', 'Berlin, Germany', 'Berlin, Germany'],
    ['address-level2', 'Berlin, Germany', 'Berlin'],
    ['country', 'Berlin, Germany', 'Germany'],
    ['country', 'Victoria, CA', '(The card says of this place: Victoria, CA.)'],
    ['address-level2', 'Germany', '(The card says of this place: Germany.)'],
    ['postal-code', 'Berlin, Germany', '(The card says of this place: Berlin, Germany.)'],
    ['address-level2', '', '(The card does not say where this job was.)'],
  ] as const)('of a job’s place is never where one lives: %s of “%s”', (kind, location, text) => {
    const resume = { ...RESUME, work: [{ name: 'A', location }] };
    const asked = want(kind, { section: 'work' });
    expect(textOf(resumeValue(asked, { ...MATERIAL, resume }))).toBe(text);
    expect(value(kind, { section: 'education' })).toBe(
      '(The card does not say where this school is.)',
    );
  });

  it('is a yes or no where “current” is a list', () => {
    const asked = { section: 'work', control: 'choice', options: options('Ja', 'Nein') } as const;
    expect(value('current', asked)).toBe('Ja');
    expect(value('current', { ...asked, entry: 1 })).toBe('Nein');
  });

  it('has no month where the owner gives a season', () => {
    const work = [{ name: 'A', startDate: '2016-09', startSeason: 'Fall' as const }];
    const asked = want('start-date', { section: 'work', placeholder: 'MM/YYYY' });
    expect(textOf(resumeValue(asked, { ...MATERIAL, resume: { work } }))).toBe(
      '(The card says “Fall 2016” and no month: choose it in the page, or set it in the options, under Résumé.)',
    );
  });

  const degree = (...labels: string[]) => value('degree', { options: options(...labels) });
  it.each([
    [['High School', 'Bachelor’s Degree', 'Master’s Degree'], 'Bachelor’s Degree'],
    [['Bachelor of Arts', 'Bachelor of Science', 'Master of Science'], 'Bachelor of Science'],
    [['Abitur', 'Bachelor', 'Master', 'Promotion'], 'Bachelor'],
    [['Licence', 'Maîtrise', 'Doctorat'], 'Licence'],
    [
      ['Bachelor of Arts', 'Bachelor of Engineering'],
      '(None of the choices is “Bachelor of Science”.)',
    ],
  ])('a degree by its words or its level: %o', (labels, text) => {
    expect(degree(...labels)).toBe(text);
  });

  const ofType = (studyType: string, ...labels: string[]) => {
    const resume = { education: [{ institution: 'A', studyType }] };
    const asked = want('degree', { options: options(...labels) });
    return textOf(resumeValue(asked, { ...MATERIAL, resume }));
  };
  it.each([
    ['BSc', ['Bachelor of Arts', 'Bachelor of Science'], 'Bachelor of Science'],
    ['B.Sc.', ['BA', 'BS', 'MS'], 'BS'],
    ['Bachelor of Science', ['Bachelor of Arts', 'Other'], undefined],
    ['Bachelor of Science', ['BA', 'MA', 'PhD'], undefined],
    ['Juris Doctor', ['Bachelor’s Degree', 'PhD'], undefined],
    ['Doctor of Medicine', ['Bachelor’s Degree', 'PhD', 'MD'], 'MD'],
    ['Ed.D.', ['Master', 'PhD'], undefined],
    ['Dr. rer. nat.', ['Master', 'PhD'], 'PhD'],
    ['MBA', ['Bachelor’s Degree', 'Master’s Degree'], 'Master’s Degree'],
    ['MSc', ['Bachelor', 'Master', 'Magister'], 'Master'],
    ['Certificate', ['Abitur', 'Ausbildung'], undefined],
    ['Yüksek lisans', ['Bachelor', 'Master'], 'Master'],
    ['Master of Science', ['Bac', 'Bac+3', 'Bac+5'], 'Bac+5'],
    ['Abitur', ['Some high school', 'High School Diploma'], 'High School Diploma'],
    ['Bachelor', ['Bachelor’s (in progress)', 'Bachelor’s (completed)'], undefined],
  ])('%s among %o', (studyType, labels, text) => {
    expect(ofType(studyType, ...labels)).toBe(text ?? `(None of the choices is “${studyType}”.)`);
  });

  it('languages as one text, and one by one for a field that makes an entry of each', () => {
    expect(resumeValue(want('languages'), MATERIAL)).toEqual({
      fits: true,
      value: {
        type: 'text',
        value: 'English (native), Dutch (fluent)',
        entries: ['English', 'Dutch'],
      },
      shown: 'English (native), Dutch (fluent)',
    });
  });

  it('skills entry by entry, only those that a list has', () => {
    const asked = want('skills', {
      multiple: true,
      options: options('Go', 'Haskell', 'postgresql'),
    });
    expect(resumeValue(asked, MATERIAL)).toEqual({
      fits: true,
      value: { type: 'entries', values: ['Go', 'postgresql'] },
      shown: 'Go, postgresql',
    });
  });

  it.each([
    ['3.8/4.0', '3.8'],
    ['GPA: 3.8', '3.8'],
    ['1,3', '1.3'],
    ['First Class', '(The field takes a number only.)'],
    ['90 to 95', '(The field takes a number only.)'],
  ])('a grade of “%s” in figures', (score, text) => {
    const resume = { education: [{ institution: 'A', score }] };
    const grade = (type: string) =>
      textOf(resumeValue(want('grade', { type }), { ...MATERIAL, resume }));
    expect(grade('number')).toBe(text);
    expect(grade('text')).toBe(score);
  });

  const linked = (profile: object, more: Partial<Want> = {}) => {
    const resume = { basics: { profiles: [{ network: 'GitHub', ...profile }] } };
    return textOf(resumeValue(want('url:github', more), { ...MATERIAL, resume }));
  };
  it('tells a name from an address, and makes up neither', () => {
    expect(linked({ url: 'https://github.com/mvdb/' }, { hint: 'Username' })).toBe('mvdb');
    expect(linked({ url: 'github.com/mvdb' }, { type: 'url' })).toBe('https://github.com/mvdb');
    expect(linked({ username: 'mvdb' }, { hint: 'GitHub URL' })).toBe(
      '(It takes an address; the card has your name there only.)',
    );
    expect(linked({ network: 'Code', url: 'https://gist.github.com/mvdb' })).toBe(
      'https://gist.github.com/mvdb',
    );
  });

  it('takes no choice that says more than a skill, a subject or a school', () => {
    const resume = {
      skills: [{ keywords: ['Project Management', 'Sales'] }],
      education: [{ institution: 'University of California', area: 'Computer Science' }],
    };
    const chosen = (kind: Kind, ...labels: string[]) =>
      resumeValue(want(kind, { multiple: true, options: options(...labels) }), {
        ...MATERIAL,
        resume,
      }).fits;
    expect(chosen('skills', 'Project Management Professional', 'Sales Tax')).toBe(false);
    expect(chosen('school', 'University of California, Berkeley')).toBe(false);
    expect(chosen('school', 'University of California - Davis')).toBe(false);
    expect(chosen('school', 'University of California (UC)')).toBe(true);
    expect(chosen('area', 'Computer Science and Law')).toBe(false);
  });

  it('keeps the signs of C++ and C# apart', () => {
    const resume = { skills: [{ keywords: ['C#'] }] };
    const asked = want('skills', { options: options('C', 'C++', 'C#') });
    expect(textOf(resumeValue(asked, { resume, files: {}, regions: {} }))).toBe('C#');
  });
});
