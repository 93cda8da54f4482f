import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import bundled from '../../../data/resume.json';
import { type Resume, readResume } from '../../../data/schema/resume.ts';
import { resumeSnippets } from '../../../data/snippets/index.ts';

const reading = readResume(bundled);
if (!reading.ok) throw new Error('the bundled résumé is not valid');
const owner = reading.value;

const full: Resume = {
  ...owner,
  basics: {
    ...owner.basics,
    email: 'stephen@example.org',
    phone: '+1 604 555 0123',
    url: 'https://example.org',
    location: {
      address: '1 Main St',
      city: 'Vancouver',
      region: 'BC',
      postalCode: 'V5K 0A1',
      countryCode: 'CA',
    },
    profiles: [{ network: 'LinkedIn', username: 'so', url: 'https://linkedin.com/in/so' }],
  },
};

const textOf = (resume: Resume, id: string) =>
  resumeSnippets(resume).find((snippet) => snippet.id === id)?.text;

describe('the registry', () => {
  it.each([
    ['name', "Stephen O'Dor"],
    ['given-name', 'Stephen'],
    ['family-name', "O'Dor"],
    ['email', 'stephen@example.org'],
    ['tel', '+1 604 555 0123'],
    ['url', 'https://example.org'],
    ['url.linkedin', 'https://linkedin.com/in/so'],
    ['address', '1 Main St\nV5K 0A1 Vancouver, BC\nCanada'],
    ['street-address', '1 Main St'],
    ['postal-code', 'V5K 0A1'],
    ['address-level2', 'Vancouver'],
    ['address-level1', 'BC'],
    ['country-name', 'Canada'],
    ['location', 'Vancouver, BC, Canada'],
    ['headline', 'Systems Development Engineer · Amazon'],
    ['introduction', "Stephen O'Dor, Systems Development Engineer at Amazon"],
    [
      'signature',
      "Stephen O'Dor\nSystems Development Engineer · Amazon\nstephen@example.org · +1 604 555 0123 · https://example.org",
    ],
    ['skills.data', 'PostgreSQL, MySQL, SQLite, Kafka, Presto, Spark'],
    ['skills.data.group.rdbms', 'PostgreSQL, MySQL, SQLite'],
    ['skills.data.postgresql', 'PostgreSQL'],
    ['work.amazon-2016.position', 'Systems Development Engineer'],
    ['work.amazon-2016.name', 'Amazon'],
    ['work.amazon-2016.dates', 'Fall 2016 – now'],
    ['work.amazon-2016.line', 'Systems Development Engineer, Amazon, Fall 2016 – now'],
    ['education.university-of-british-columbia-2000.studyType', 'Bachelor of Science'],
    ['interests.father-of-two', 'Father of two'],
  ])('offers %s', (id, text) => {
    expect(textOf(full, id)).toBe(text);
  });

  it('offers nothing that the résumé does not say', () => {
    const ids = resumeSnippets(owner).map(({ id }) => id);
    expect(ids).not.toEqual(expect.arrayContaining(['email']));
    for (const id of ['tel', 'url', 'address', 'country-name', 'location'])
      expect(ids).not.toContain(id);
    expect(resumeSnippets({})).toEqual([]);
  });

  it('gives every snippet an id of its own that does not move with its neighbours', () => {
    const ids = resumeSnippets(full).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const turned: Resume = {
      ...full,
      work: full.work?.toReversed(),
      skills: full.skills?.toReversed(),
    };
    expect(new Set(resumeSnippets(turned).map(({ id }) => id))).toEqual(new Set(ids));
  });

  it('holds every fact of the résumé in the whole text', () => {
    const whole = textOf(owner, 'resume') ?? '';
    const facts = [
      ...(owner.work ?? []).flatMap(({ name, position, highlights = [] }) => [
        name,
        position,
        ...highlights,
      ]),
      ...(owner.education ?? []).flatMap(({ institution, area, summary }) => [
        institution,
        area,
        summary,
      ]),
      ...(owner.skills ?? []).flatMap(({ name, keywords = [], summary }) => [
        name,
        summary,
        ...keywords,
      ]),
      ...(owner.interests ?? []).flatMap(({ name, keywords = [] }) => [name, ...keywords]),
    ];
    for (const fact of facts) expect(whole).toContain(fact ?? '');
  });

  it('escapes what it puts into HTML', () => {
    const job = {
      name: '<script>alert(1)</script>',
      position: 'A & B',
      highlights: ['"quoted" <b>'],
    };
    const snippets = resumeSnippets({
      basics: { name: '<img src=x onerror=alert(1)>', label: 'x' },
      work: [job],
    });
    const html = snippets.flatMap((snippet) => snippet.html ?? []).join('');
    expect(html).not.toMatch(/<(script|img|b)\b/);
    expect(html).toContain('A &amp; B');
  });

  it.each(['محمد علي', '王小明', 'Zoë 😀 Ünal', 'Anne "Nan" O\'Neil', 'Two\nLines'])(
    'keeps the name %j as it is',
    (name) => {
      expect(textOf({ basics: { name } }, 'name')).toBe(name);
    },
  );

  it('never breaks on a résumé of any content', () => {
    const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', ' ', '\n', 'a'));
    const text = fc.option(words, { nil: undefined });
    const job = fc.record(
      { name: text, position: text, highlights: fc.array(words) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.record({ basics: fc.record({ name: text, label: text }), work: fc.array(job) }),
        (resume) => {
          const snippets = resumeSnippets(resume);
          expect(new Set(snippets.map(({ id }) => id)).size).toBe(snippets.length);
          expect(snippets.every((snippet) => snippet.text.trim() !== '')).toBe(true);
        },
      ),
    );
  });
});

describe('all skills, comma-separated', () => {
  it('have commas between them and none inside', () => {
    const skills = [{ name: 'Data', keywords: ['SQL (Oracle, MySQL)', 'Go'] }];
    const list = resumeSnippets({ skills }).find(({ id }) => id === 'skills.list');
    expect(list?.text).toBe('SQL (Oracle / MySQL), Go');
  });
});
