/** A person who keeps much to herself: every secret has the word “keptback” in it. */
import type { Resume } from '../../../data/schema/resume.ts';

export const SECRET = /keptback/i;

export const PERSON: Resume = {
  $schema: 'https://example.org/keptback-schema.json',
  basics: {
    name: 'Ada Lovelace',
    label: 'Analyst',
    email: 'ada@example.org',
    phone: '+44 20 7946 0991',
    url: 'https://ada.example.org',
    image: 'https://ada.example.org/ada-face.png',
    summary: 'First of programmers.',
    salary: 'keptback wish',
    location: {
      address: '12 St James’s Square',
      postalCode: 'SW1Y 4JH',
      city: 'London',
      countryCode: 'GB',
      geo: 'keptback place',
    },
    profiles: [
      { network: 'GitHub', url: 'https://github.com/ada', token: 'keptback token' },
      { network: 'LinkedIn', url: 'https://linkedin.com/in/ada' },
    ],
  },
  work: [
    {
      name: 'Engine & Sons',
      position: 'Analyst',
      startDate: '1842-09',
      startSeason: 'Fall',
      highlights: ['Wrote the notes', 'Computed Bernoulli numbers'],
      notes: 'keptback note',
    },
    { name: 'Keptback Service', position: 'Keptback agent', hidden: true },
    { name: 'Home', position: 'Pupil' },
  ],
  skills: [
    {
      name: 'Mathematics',
      keywords: ['Loops', 'Tables'],
      groups: [{ name: 'Numbers', keywords: ['Loops'], rank: 'keptback rank' }],
    },
  ],
  interests: [{ name: 'Flying' }, { hidden: true, name: 'Keptback clubs' }],
  meta: { monogram: 'AL', version: 'keptback-3', lastModified: '2026-01-01', note: 'keptback' },
  drafts: [{ text: 'keptback draft' }],
};
