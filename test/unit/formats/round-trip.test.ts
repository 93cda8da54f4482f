/** What we write, we read back: every employment, education, skill and date. */
import { describe, expect, test, vi } from 'vitest';
import { readDocument } from '../../../data/formats';
import type { Writer } from '../../../data/formats/format';
import type { Resume } from '../../../data/schema/resume';
import { loadAsset } from '../../../entrypoints/cli/assets';
import { reachable } from './write/samples';

// The PDF is written, opened and read.
vi.setConfig({ testTimeout: 30_000 });

const WRITERS: Record<string, () => Promise<{ write: Writer }>> = {
  txt: () => import('../../../data/formats/plain-text/write'),
  md: () => import('../../../data/formats/markdown/write'),
  html: () => import('../../../data/formats/html/write'),
  docx: () => import('../../../data/formats/docx/write'),
  pdf: () => import('../../../data/formats/pdf/write'),
};

/** Another person: other words, plain months, links, a level, a school as employer. */
const other: Resume = {
  basics: {
    name: 'Aline Moreau',
    label: 'Data Scientist',
    email: 'aline.moreau@example.fr',
    phone: '+33 1 70 18 99 00',
    summary: 'Statistician who turns measurements of rivers into forecasts.',
    location: { city: 'Lyon', countryCode: 'FR' },
  },
  work: [
    {
      name: 'Université de Lyon',
      position: 'Research Engineer',
      location: 'Lyon',
      startDate: '2019-11',
      summary: 'Flood forecasts for the Rhône.',
      highlights: [
        'Built the model that the prefecture uses.',
        'Supervised two doctoral students.',
      ],
    },
    {
      name: 'HydroData SARL',
      position: 'Analyst',
      startDate: '2016-02',
      endDate: '2019-10',
      highlights: ['Cut the cost of gauging by a third.'],
    },
    { name: 'Café des Arts', position: 'Waiter', startDate: '2014', endDate: '2015' },
  ],
  education: [
    {
      institution: 'École Centrale de Lyon',
      studyType: 'Master',
      area: 'Applied Mathematics',
      startDate: '2012-09',
      endDate: '2015-06',
    },
  ],
  skills: [
    { name: 'Statistics', keywords: ['R', 'Stan', 'Bayesian inference'] },
    { name: 'Programming', keywords: ['Python', 'C++', 'SQL'] },
  ],
  languages: [
    { language: 'French', fluency: 'Native speaker' },
    { language: 'English', fluency: 'Fluent' },
  ],
};

async function back(resume: Resume, ending: string): Promise<Resume> {
  const { write } = (await WRITERS[ending]?.()) ?? {};
  if (!write) throw new Error(ending);
  const reading = await readDocument(await write(resume, loadAsset), `resume.${ending}`);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value.resume;
}

const pick = <T extends object, K extends keyof T>(list: T[] | undefined, ...keys: K[]) =>
  (list ?? []).map((item) => Object.fromEntries(keys.map((key) => [key, item[key]])));

describe.each(Object.keys(WRITERS))('%s', (ending) => {
  test.each(Object.entries({ bundled: reachable, other }))('%s', async (_name, resume) => {
    const read = await back(resume, ending);
    const { name, label, email, phone } = resume.basics ?? {};
    expect.soft(read.basics).toMatchObject({ name, label, email, phone });
    const job = (of: Resume) =>
      pick(
        of.work,
        'name',
        'position',
        'startDate',
        'startSeason',
        'endDate',
        'endSeason',
        'highlights',
      );
    expect.soft(job(read)).toEqual(job(resume));
    const school = (of: Resume) =>
      pick(of.education, 'institution', 'studyType', 'area', 'startDate', 'endDate');
    expect.soft(school(read)).toEqual(school(resume));
    const skill = (of: Resume) => pick(of.skills, 'name', 'keywords');
    expect.soft(skill(read)).toEqual(skill(resume));
    const language = (of: Resume) => pick(of.languages, 'language', 'fluency');
    expect.soft(language(read)).toEqual(language(resume));
  });
});
