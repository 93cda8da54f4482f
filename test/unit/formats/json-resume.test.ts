import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../data/formats';
import type { Read } from '../../../data/formats/format';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { bytes } from './make';

async function read(text: string): Promise<Read> {
  const reading = await readDocument(bytes(text), 'resume.json');
  if (!reading.ok)
    throw new Error(reading.problems.map((p) => `${p.path}: ${textOf(p.message)}`).join('; '));
  return reading.value;
}
const readValue = (value: unknown) => read(JSON.stringify(value));

describe('JSON Resume', () => {
  it('of version 1.0 loses nothing, unknown keys included', async () => {
    const resume = {
      $schema: 'https://example.org',
      basics: { name: 'Ada', pronouns: 'she/her', location: { city: 'London', floor: 3 } },
      work: [{ name: 'Acme', startDate: '2019-05-01', tags: [1, { a: null }] }],
      skills: [{ name: 'Maths', groups: [{ name: 'Sums', keywords: ['add'] }] }],
      custom: { deep: [true, null] },
      meta: { version: 'v1.0.0', theme: 'x' },
    };
    expect((await readValue(resume)).resume).toEqual(resume);
  });

  it('keeps any key of its own, whatever it holds', async () => {
    const names = fc
      .string({ minLength: 1, maxLength: 8 })
      .filter((key) => key !== '__proto__')
      .map((key) => `x-${key}`);
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          names,
          fc.oneof(
            fc.string(),
            fc.integer(),
            fc.boolean(),
            fc.constant(null),
            fc.array(fc.string()),
          ),
        ),
        async (own) => {
          const plain: unknown = JSON.parse(JSON.stringify(own));
          const { resume } = await readValue({
            basics: { name: 'Ada', ...own },
            work: [{ name: 'Acme', ...own }],
            ...own,
          });
          expect(resume).toEqual({
            basics: { name: 'Ada', ...Object(plain) },
            work: [{ name: 'Acme', ...Object(plain) }],
            ...Object(plain),
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of older drafts gets the names of today', async () => {
    const { resume } = await readValue({
      basics: { name: 'Ada', picture: 'ada.png', website: 'http://ada.example' },
      work: [{ company: 'Acme', website: 'http://acme.example', position: 'Smith' }],
      education: [{ institution: 'Leeds', gpa: 3.5 }],
      hobbies: [{ name: 'Chess' }],
      languages: [{ name: 'French', level: 'B2' }],
    });
    expect(resume).toEqual({
      basics: { name: 'Ada', image: 'ada.png', url: 'http://ada.example' },
      work: [{ name: 'Acme', url: 'http://acme.example', position: 'Smith' }],
      education: [{ institution: 'Leeds', score: '3.5' }],
      interests: [{ name: 'Chess' }],
      languages: [{ language: 'French', fluency: 'B2' }],
    });
  });

  it('with slips is mended, and what can’t be is kept as text', async () => {
    const { resume, rest } = await readValue({
      basics: {
        name: 'Ada',
        phone: 4420,
        email: 'mailto:ada@lovelace.example',
        url: 'ada.example',
        label: null,
        location: 'London',
      },
      work: [
        {
          name: 'Acme',
          startDate: 'May 2019',
          endDate: 'Present',
          highlights: '- one\n- two',
          url: 'not a link',
        },
        { name: 'Old', startDate: 2011, endDate: '2012/03' },
        null,
      ],
      skills: ['Go', { name: 'Web', keywords: 'HTML' }],
      education: { institution: 'Leeds', startDate: 'long ago' },
    });
    expect(resume).toEqual({
      basics: {
        name: 'Ada',
        phone: '4420',
        email: 'ada@lovelace.example',
        url: 'https://ada.example',
        location: { address: 'London' },
      },
      work: [
        { name: 'Acme', startDate: '2019-05', highlights: ['one', 'two'] },
        { name: 'Old', startDate: '2011', endDate: '2012-03' },
      ],
      skills: [{ name: 'Go' }, { name: 'Web', keywords: ['HTML'] }],
      education: [{ institution: 'Leeds' }],
    });
    expect(rest).toEqual(['work[0].url: not a link', 'education[0].startDate: long ago']);
  });

  it('with comments, a mark at its beginning and commas too many is read', async () => {
    const { resume } = await read(
      '\uFEFF{ // me\n "basics": { "name": "A // b", /* c */ "url": "https://a.example/,]", }, }',
    );
    expect(resume.basics).toEqual({ name: 'A // b', url: 'https://a.example/,]' });
  });

  it('of another shape names the path', async () => {
    const reading = await readDocument(
      bytes('{"basics": {"name": "Ada"}, "work": "none"}'),
      'resume.json',
    );
    expect(reading).toMatchObject({
      ok: false,
      problems: [
        {
          path: 'work',
          message: message('schema_problem_expected', {
            expected: message('schema_type_list'),
            found: message('schema_problem_quoted', { text: 'none' }),
          }),
        },
      ],
    });
  });
});
