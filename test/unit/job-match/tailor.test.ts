import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, tailor } from '../../../data/job-match';
import { impliedBy } from '../../../data/job-match/card-terms';
import { skillsOf } from '../../../data/job-match/skills';
import { skillSnippetsOf, tailorSnippets } from '../../../data/job-match/snippets';
import { vocabulary } from '../../../data/job-match/vocabulary';
import { resumeSnippets } from '../../../data/snippets';
import { PEOPLE } from './people';
import { FIRST_SOFTWARE } from './texts/first-software';

const card = (...keywords: string[]) => ({ skills: [{ name: 'All', keywords }] });
const named = (text: string, ...keywords: string[]) => tailor(text, card(...keywords)).skills;
const lacks = (text: string, ...keywords: string[]) =>
  tailor(text, card(...keywords)).lacks.map(({ name }) => name);

describe('names in doubt', () => {
  it.each([
    'We need a Go developer.',
    'Experience with Go and Docker',
    'Services written in Go.',
    'Go 1.22, Rust',
    'golang',
  ])('takes Go for the language: %s', (text) => expect(named(text, 'Go')).toEqual(['Go']));

  it.each([
    'Go to our site.',
    'Our go-to-market team',
    'Work on the go',
    'Ready, set, go!',
    'You will go through Docker files',
  ])('takes go for a word: %s', (text) => expect(named(text, 'Go')).toEqual([]));

  it.each([
    ['R', 'Our R&D department uses Python'],
    ['C', 'C-level contacts, Series C money'],
    ['Excel', 'You excel at selling'],
    ['Express', 'Please express interest'],
    ['Swift', 'A swift reply'],
    ['Chef', 'Our head chef cooks'],
    ['Teams', 'Teams across Europe'],
    ['French', 'The French market'],
    ['Polish', 'Polish your slides'],
  ])('does not see %s in “%s”', (skill, text) => expect(named(text, skill)).toEqual([]));

  it.each([
    ['R', 'Python or R'],
    ['C', 'Embedded systems in C or C++'],
    ['Excel', 'Advanced Excel'],
    ['Express', 'Node.js with Express'],
    ['French', 'Fluent French'],
    ['Teams', 'Microsoft Teams'],
  ])('sees %s in “%s”', (skill, text) => expect(named(text, skill)).toEqual([skill]));
});

describe('other names and forms', () => {
  it.each([
    ['PostgreSQL', 'postgres'],
    ['Postgres', 'PostgreSQL 16'],
    ['Kubernetes', 'k8s'],
    ['Node', 'NodeJS'],
    ['Node.js', 'node.js'],
    ['CI/CD', 'CI / CD'],
    ['GCP', 'Google Cloud Platform'],
    ['Unit testing', 'You write unit tests'],
    ['.NET', '.NET Core'],
    ['Time-series analysis', 'time series'],
    ['Wound care', 'Wundversorgung'],
    ['Underwater basket weaving', 'You weave baskets underwater: underwater basket-weaving'],
  ])('finds %s as “%s”', (skill, text) => expect(named(text, skill)).toEqual([skill]));

  it('looks for skills that no vocabulary has, by their words', () => {
    expect(named('You know Frobnication.', 'Frobnication', 'Zymurgy')).toEqual(['Frobnication']);
  });
});

describe('what is asked', () => {
  it('takes a no for a no, as far as it reaches', () => {
    expect(lacks('No Java or PHP required, but solid Python.')).toEqual(['Python']);
    expect(lacks('Java and Perl are not needed. Ruby developer wanted.')).toEqual(['Ruby']);
    expect(lacks('Not only Java but also Kotlin')).toEqual(['Java', 'Kotlin']);
    expect(lacks('Skills: including but not limited to Docker')).toEqual(['Docker']);
    expect(lacks('Java is not required, but a plus.')).toEqual(['Java']);
  });

  it('is content with one of several', () => {
    expect(lacks('Experience with AWS, Azure or GCP', 'AWS')).toEqual([]);
    expect(lacks('Experience with AWS, Azure and GCP', 'AWS')).toEqual(['Azure', 'Google Cloud']);
  });

  it('knows what follows from a skill, and not the other way round', () => {
    expect(lacks('Solid SQL', 'PostgreSQL')).toEqual([]);
    expect(tailor('Solid SQL', card('PostgreSQL')).covered).toEqual([
      { name: 'SQL', by: ['PostgreSQL'] },
    ]);
    expect(lacks('PostgreSQL', 'SQL')).toEqual(['PostgreSQL']);
  });

  it('leaves benefits and other jobs out', () => {
    const text =
      'Requirements\nPython\nBenefits\n- French lessons, Java coffee\nSimilar jobs\nPHP Developer';
    expect(lacks(text)).toEqual(['Python']);
  });

  it('names what no vocabulary has, where it is asked for', () => {
    expect(lacks('Requirements\nExperience with FooBarDB, Docker')).toEqual(['FooBarDB', 'Docker']);
  });
});

describe('the data', () => {
  it('has every name once', () => {
    const names = vocabulary().map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  it('implies only what the vocabulary has', () => {
    const names = new Set(vocabulary().map(({ name }) => name));
    const used = [...impliedBy()].flatMap(([asked, has]) => [asked, ...has]);
    expect(used.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('for every text', () => {
  const words = [
    'Go',
    'R&D',
    'C',
    'not',
    'no',
    'or',
    ',',
    '\n',
    'SQL',
    'k8s',
    '.NET',
    '(',
    'Excel',
    'é',
    '👩‍💻',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join(' ')),
  );

  it('finds none but the card’s own skills, and lacks none of them', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...Object.values(PEOPLE)), (text, resume) => {
        const found = tailor(text, resume);
        const own = skillsOf(resume);
        expect(found.skills.every((skill) => own.includes(skill))).toBe(true);
        expect(found.lacks.filter(({ name }) => own.includes(name))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('takes any words as skills', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 40 }), { maxLength: 8 }),
        texts,
        (skills, text) => {
          const found = named(`${text}\n${skills.join('\n')}`, ...skills);
          expect(found.every((skill) => skills.includes(skill))).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads as much of a huge page as can be a job', () => {
    const { cut, skills } = tailor(`Kafka\n${'word '.repeat(LONGEST / 4)}`, PEOPLE.stephen);
    expect(cut).toBe(true);
    expect(skills).toEqual(['Kafka']);
  });
});

describe('the snippets', () => {
  const found = tailor(FIRST_SOFTWARE[0]?.text ?? '', PEOPLE.stephen);

  it('are the card’s own for each skill', () => {
    const own = resumeSnippets(PEOPLE.stephen);
    const snippets = skillSnippetsOf(found, own);
    expect(snippets.map(({ text }) => text)).toEqual(found.skills);
    expect(snippets.every((snippet) => own.includes(snippet))).toBe(true);
  });

  it('say all skills and the highlights that fit, as text and as HTML', () => {
    const [skills, highlights] = tailorSnippets(found);
    expect(skills).toMatchObject({ id: 'tailor.skills', fleeting: true });
    expect(skills?.text).toContain('PostgreSQL; ');
    expect(skills?.html).toContain('<li>Kafka</li>');
    expect(highlights?.id).toBe('tailor.highlights');
    expect(highlights?.text).toMatch(/^• .*Kafka/m);
  });

  it('are not offered where nothing fits', () => {
    expect(tailorSnippets(tailor('Nothing.', PEOPLE.stephen))).toEqual([]);
  });
});
