import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../data/formats';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';
import { makePdf, type Words } from './make';

async function read(words: readonly Words[]): Promise<Resume> {
  const reading = await readDocument(makePdf(words), 'cv.pdf');
  if (!reading.ok) throw new Error(textOf(reading.problems[0]?.message ?? ''));
  return reading.value.resume;
}

/** Lines one below the other from `top`, 14 points apart. */
const column = (
  x: number,
  top: number,
  lines: readonly (string | Omit<Words, 'x' | 'y'>)[],
): Words[] =>
  lines.map((line, i) => ({
    ...(typeof line === 'string' ? { text: line } : line),
    x,
    y: top - 14 * i,
  }));

const heading = (text: string) => ({ text, size: 14, bold: true });
const strong = (text: string) => ({ text, bold: true });
const name: Words = { text: 'Nora Dahl', x: 50, y: 800, size: 24, bold: true };

const JOBS = [
  { name: 'Statkraft', position: 'Head of Hydrology', startDate: '2019-04' },
  { name: 'Multiconsult', position: 'Hydrologist', startDate: '2012-08', endDate: '2019-03' },
];

describe('a PDF', () => {
  it('of one column, dates at the right edge', async () => {
    const resume = await read([
      name,
      { text: 'nora@dahl.example', x: 50, y: 780 },
      ...column(50, 740, [
        heading('Experience'),
        strong('Head of Hydrology'),
        'Statkraft',
        'Runs the forecast of inflow for forty plants in the north.',
        strong('Hydrologist'),
        'Multiconsult',
        'Flood maps for six towns and the railway along the fjord.',
      ]),
      { text: 'Apr 2019 - Present', x: 460, y: 726 },
      { text: 'Aug 2012 - Mar 2019', x: 452, y: 684 },
      ...column(50, 620, [heading('Education'), strong('MSc in Hydrology'), 'University of Oslo']),
      { text: '2007 - 2012', x: 490, y: 606 },
    ]);
    expect(resume.basics).toMatchObject({ name: 'Nora Dahl', email: 'nora@dahl.example' });
    expect(resume.work).toMatchObject(JOBS);
    expect(resume.education).toMatchObject([
      {
        institution: 'University of Oslo',
        studyType: 'MSc',
        area: 'Hydrology',
        startDate: '2007',
        endDate: '2012',
      },
    ]);
  });

  it('of two columns is read column by column', async () => {
    const resume = await read([
      name,
      ...column(50, 760, [
        heading('Contact'),
        'nora@dahl.example',
        '+47 55 50 12 34',
        heading('Skills'),
        'Python',
        'QGIS',
        'Fortran',
        heading('Languages'),
        'Norwegian',
        'English',
      ]),
      ...column(220, 760, [
        heading('Experience'),
        strong('Head of Hydrology'),
        'Statkraft',
        'April 2019 - Present',
        'Runs the forecast of inflow for forty plants.',
        strong('Hydrologist'),
        'Multiconsult',
        'August 2012 - March 2019',
        'Flood maps for six towns.',
      ]),
    ]);
    expect(resume.basics).toMatchObject({
      name: 'Nora Dahl',
      email: 'nora@dahl.example',
      phone: '+47 55 50 12 34',
    });
    expect(resume.work).toMatchObject(JOBS);
    expect(resume.skills).toEqual([{ name: 'Python' }, { name: 'QGIS' }, { name: 'Fortran' }]);
    expect(resume.languages).toEqual([{ language: 'Norwegian' }, { language: 'English' }]);
  });

  it('with a grid below a heading is read cell by cell', async () => {
    const resume = await read([
      name,
      ...column(50, 740, [
        heading('Experience'),
        strong('Head of Hydrology'),
        'Statkraft',
        'April 2019 - Present',
      ]),
      ...column(320, 726, [strong('Hydrologist'), 'Multiconsult', 'August 2012 - March 2019']),
      ...column(50, 660, [
        heading('Education'),
        strong('MSc in Hydrology'),
        'University of Oslo',
        '2007 - 2012',
      ]),
    ]);
    expect(resume.work).toMatchObject(JOBS);
    expect(resume.education).toHaveLength(1);
  });

  it('with the dates in a column of their own at the left', async () => {
    const resume = await read([
      name,
      ...column(50, 740, [heading('Experience')]),
      ...column(50, 720, ['2019 - Present', '2012 - 2019']).map((word, i) => ({
        ...word,
        y: 720 - 42 * i,
      })),
      ...column(160, 720, [
        'Head of Hydrology, Statkraft',
        'Runs the forecast of inflow for forty plants.',
        '',
        'Hydrologist, Multiconsult',
        'Flood maps for six towns and the railway.',
      ]).filter((word) => word.text),
    ]);
    expect(resume.work).toMatchObject([
      { name: 'Statkraft', position: 'Head of Hydrology', startDate: '2019' },
      { name: 'Multiconsult', position: 'Hydrologist', startDate: '2012', endDate: '2019' },
    ]);
  });

  it('gives the addresses behind icons and user names', async () => {
    const resume = await read([
      name,
      { text: 'noradahl', x: 50, y: 775, url: 'https://github.com/noradahl' },
      { text: 'page', x: 120, y: 775, url: 'https://dahl.example/' },
      { text: 'write', x: 200, y: 775, url: 'mailto:nora@dahl.example' },
      { text: '*', x: 300, y: 775, url: 'https://www.linkedin.com/in/nora-dahl' },
    ]);
    expect(resume.basics).toMatchObject({
      email: 'nora@dahl.example',
      url: 'https://dahl.example/',
    });
    expect(resume.basics?.label).not.toBe('noradahl');
    expect(resume.basics?.profiles).toEqual(
      expect.arrayContaining([
        { network: 'GitHub', username: 'noradahl', url: 'https://github.com/noradahl' },
        {
          network: 'LinkedIn',
          username: 'nora-dahl',
          url: 'https://www.linkedin.com/in/nora-dahl',
        },
      ]),
    );
  });

  it('saved from LinkedIn: jobs below the length of time at one employer', async () => {
    const resume = await read([
      { ...name, x: 224 },
      ...column(224, 760, [
        { text: 'Experience', size: 15.75 },
        { text: 'Statkraft', size: 12 },
        '12 years',
        { text: 'Head of Hydrology', size: 11.5 },
        'April 2019 - Present (5 years)',
        { text: 'Hydrologist, Rivers', size: 11.5 },
        'August 2012 - March 2019 (6 years 8 months)',
        { text: 'Red Cross', size: 12 },
        { text: 'Volunteer Driver', size: 11.5 },
        'May 2010 - June 2011 (1 year 2 months)',
      ]),
    ]);
    expect(resume.work).toMatchObject([
      { name: 'Statkraft', position: 'Head of Hydrology', startDate: '2019-04' },
      {
        name: 'Statkraft',
        position: 'Hydrologist, Rivers',
        startDate: '2012-08',
        endDate: '2019-03',
      },
      { name: 'Red Cross', position: 'Volunteer Driver', startDate: '2010-05', endDate: '2011-06' },
    ]);
  });

  it('joins a sentence that lines break, and leaves items apart', async () => {
    const resume = await read([
      name,
      ...column(50, 740, [
        heading('Experience'),
        strong('Hydrologist, Multiconsult, 2012 - 2019'),
        '• Drew the flood maps of six towns along the fjord, which the county and the railway',
        '  have used since',
        '• Trained two colleagues',
      ]),
    ]);
    expect(resume.work?.[0]?.highlights).toEqual([
      'Drew the flood maps of six towns along the fjord, which the county and the railway have used since',
      'Trained two colleagues',
    ]);
  });
});
