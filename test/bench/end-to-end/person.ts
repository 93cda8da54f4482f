/** The stand-in: a person whose résumé holds a value for every token of the labels that a résumé can hold. */
import { FILES as KEPT, RESUME as VANCOUVER } from '../../browser/fill/person.ts';

/** She lives where most lists of the corpora have her state. */
export const LOCATION = {
  address: '12 Main St\nApt 4',
  postalCode: '98101',
  city: 'Seattle',
  countryCode: 'US',
  region: 'WA',
};

export const RESUME = {
  ...VANCOUVER,
  basics: {
    ...VANCOUVER.basics,
    phone: '+1 206 555 0123',
    location: LOCATION,
    profiles: [
      ...VANCOUVER.basics.profiles,
      { network: 'Twitter', username: 'maria_vdb', url: 'https://twitter.com/maria_vdb' },
    ],
  },
};

/** What no résumé holds and a person keeps beside it. Questions have no answer: their labels say `none`. */
export const BIRTHDAY = { year: 1990, month: 5, day: 17 };
export const COVER_LETTER = 'I would like to keep your systems up.';
export const ANSWERS = [
  { id: 'a1', question: 'Cover letter', answer: COVER_LETTER },
  { id: 'a2', question: 'Date of birth', answer: '1990-05-17' },
];

export const FILES = {
  ...KEPT,
  'cover-letter': { ...KEPT.resume, name: 'Letter.pdf' },
};
