/** A person who keeps much to herself: every secret has the word in it. */
import type { Resume } from '../../../data/schema/resume.ts';

export const SECRET = /secret/i;

export const PERSON: Resume = {
  $schema: 'https://example.org/secret-schema.json',
  basics: {
    name: 'Ada Lovelace',
    label: 'Analyst',
    email: 'ada@example.org',
    phone: '+44 20 7946 0018',
    url: 'https://ada.example.org',
    image: 'https://ada.example.org/me.png',
    summary: 'First of programmers.',
    salary: 'secret wish',
    location: {
      address: '12 St James’s Square',
      postalCode: 'SW1Y 4JH',
      city: 'London',
      countryCode: 'GB',
      geo: 'secret place',
    },
    profiles: [
      { network: 'GitHub', url: 'https://github.com/ada', token: 'secret token' },
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
      notes: 'secret note',
    },
    { name: 'Secret Service', position: 'Secret agent', hidden: true },
    { name: 'Home', position: 'Pupil' },
  ],
  skills: [
    {
      name: 'Mathematics',
      keywords: ['Loops', 'Tables'],
      groups: [{ name: 'Numbers', keywords: ['Loops'], rank: 'secret rank' }],
    },
  ],
  interests: [{ name: 'Flying' }, { hidden: true, name: 'Secret clubs' }],
  meta: { monogram: 'AL', version: 'secret-3', lastModified: '2026-01-01', note: 'secret' },
  drafts: [{ text: 'secret draft' }],
};
