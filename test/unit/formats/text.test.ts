import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../data/formats';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';
import { bytes } from './make';
import { SAMPLES } from './samples';

async function resumeOf(text: string, name: string): Promise<Resume> {
  const reading = await readDocument(bytes(text), name);
  if (!reading.ok) throw new Error(textOf(reading.problems[0]?.message ?? ''));
  return reading.value.resume;
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean)
    .sort();
const keywords = (resume: Resume) =>
  (resume.skills ?? []).flatMap((skill) =>
    skill.keywords?.length ? skill.keywords : [skill.name],
  );

describe.each(SAMPLES)('$file', ({ text, file, name, email, work, education, skills }) => {
  // A date by a season stands for the month that the season begins in.
  const yearOnly = file === 'text-sentences.txt';
  const date = (value: string | undefined) => (yearOnly ? value?.slice(0, 4) : value) ?? '';

  it('says who it is', async () => {
    expect((await resumeOf(text, file)).basics).toMatchObject({ name, email });
  });

  it('says who employed them, as what and when', async () => {
    const jobs = (await resumeOf(text, file)).work ?? [];
    expect(jobs).toHaveLength(work.length);
    for (const [i, { name, position, startDate, endDate }] of work.entries()) {
      expect(jobs[i]).toMatchObject({ name: expect.stringContaining(name), position });
      expect([date(jobs[i]?.startDate), date(jobs[i]?.endDate)]).toEqual([startDate, endDate]);
    }
  });

  it('says where they learnt what', async () => {
    const schools = (await resumeOf(text, file)).education ?? [];
    expect(schools.map(({ startDate = '', endDate = '' }) => ({ startDate, endDate }))).toEqual(
      education.map(({ startDate, endDate }) => ({ startDate, endDate })),
    );
    for (const [i, expected] of education.entries()) {
      const { institution = '', studyType = '', area = '' } = schools[i] ?? {};
      expect(institution).toContain(expected.institution);
      expect(wordsOf(`${studyType} ${area}`)).toEqual(
        expect.arrayContaining(wordsOf(expected.study)),
      );
    }
  });

  it('says what they can do', async () => {
    expect(keywords(await resumeOf(text, file)).sort()).toEqual([...skills].sort());
  });
});

describe('a season', () => {
  it('is kept beside the month it begins in', async () => {
    const resume = await resumeOf(
      'Ada\n\nExperience\n\nNurse at Mercy Hospital (Fall 2014 – Spring 2016)\n- Nights\n',
      'cv.txt',
    );
    expect(resume.work?.[0]).toMatchObject({
      name: 'Mercy Hospital',
      position: 'Nurse',
      startDate: '2014-09',
      startSeason: 'Fall',
      endDate: '2016-03',
      endSeason: 'Spring',
    });
  });
});

describe('what is not understood', () => {
  it('is kept as text', async () => {
    const reading = await readDocument(
      bytes(
        '# Ada Lovelace\n\n## Experience\n\n### Analyst, Babbage & Co\n1842 – 1843\n\n## Memberships\n\nRoyal Society of Engines\n',
      ),
      'cv.md',
    );
    expect(reading.ok && reading.value.rest).toEqual(['Memberships\nRoyal Society of Engines']);
  });
});

describe('headings', () => {
  it.each([
    'EXPERIENCE',
    'Work Experience:',
    'e x p e r i e n c e',
    'Berufserfahrung',
    'EXPÉRIENCES PROFESSIONNELLES',
    'Experiencia laboral',
    'Esperienze lavorative',
    'Experiência profissional',
    'Werkervaring',
    '3. Employment history',
    'RELEVANT WORK EXPERIENCE',
  ])('%s heads the jobs', async (heading) => {
    const resume = await resumeOf(
      `Ada Lovelace\nada@lovelace.example\n\n${heading}\n\nEngineer, Acme GmbH\n2019 – 2021\n\nEDUCATION\n\nBSc Physics, University of Leeds\n2015 – 2019\n`,
      'cv.txt',
    );
    expect(resume.work).toMatchObject([
      { name: 'Acme GmbH', position: 'Engineer', startDate: '2019', endDate: '2021' },
    ]);
  });
});
