import { describe, expect, it, test } from 'vitest';
import { readDocument } from '../../../data/formats/index';
import { tidied } from '../../../data/formats/shared/tidy';
import type { Resume } from '../../../data/schema/resume';

const read = async (text: string, name: string): Promise<Resume> => {
  const reading = await readDocument(new TextEncoder().encode(text), name);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value.resume;
};

test.each([
  ['+16045550123', undefined, '+1 604 555 0123'],
  ['+44 (0)20 7946 0018', undefined, '+44 20 7946 0018'],
  ['0044 20 79460018', undefined, '+44 20 7946 0018'],
  ['020 7946 0018', 'GB', '+44 20 7946 0018'],
  ['(604) 555-0123', 'CA', '+1 604 555 0123'],
  ['٠٠٤٤ ٢٠ ٧٩٤٦ ٠٠١٨', undefined, '+44 20 7946 0018'],
  ['०२० ७९४६ ००१८', 'GB', '+44 20 7946 0018'],
  // Not valid, more than a number, or of no known country: as it was written.
  ['020 7946 0018', undefined, '020 7946 0018'],
  ['+44 123', undefined, '+44 123'],
  ['+1 604 555 0123 / +1 604 555 0199', undefined, '+1 604 555 0123 / +1 604 555 0199'],
  ['+1 800 FLOWERS', undefined, '+1 800 FLOWERS'],
  ['+16045550123 (evenings)', undefined, '+16045550123 (evenings)'],
])('%s in %s is kept as %s', async (phone, countryCode, kept) => {
  const { basics } = await tidied({ basics: { phone, location: { countryCode } } });
  expect(basics?.phone).toBe(kept);
});

test('profiles that lead to one page are one, with the best of each', async () => {
  const { basics } = await tidied({
    basics: {
      url: 'https://www.ada.example/?utm_source=cv',
      profiles: [
        { network: 'Website', url: 'http://ada.example' },
        { network: '', url: 'https://github.com/Ada/' },
        { network: 'GitHub', username: 'ada', url: 'http://www.github.com/ada?tab=repositories' },
        { network: 'Codeberg', username: 'ada', url: 'https://codeberg.org/ada' },
      ],
    },
  });
  expect(basics?.profiles).toEqual([
    { network: 'GitHub', username: 'ada', url: 'https://github.com/Ada/' },
    { network: 'Codeberg', username: 'ada', url: 'https://codeberg.org/ada' },
  ]);
});

test('a network that is the website, too, stays a profile', async () => {
  const url = 'https://github.com/ada';
  const { basics } = await tidied({ basics: { url, profiles: [{ network: 'GitHub', url }] } });
  expect(basics?.profiles).toEqual([{ network: 'GitHub', url }]);
});

describe('what is imported is as what is typed', () => {
  const LINK = 'https://www.linkedin.com/in/ada-lovelace?trk=people_directory';
  it.each([
    [
      'JSON Resume',
      'resume.json',
      JSON.stringify({
        basics: {
          name: 'Ada',
          phone: '+442079460018',
          profiles: [{ network: 'LinkedIn', url: LINK }],
        },
      }),
    ],
    [
      'vCard',
      'a.vcf',
      `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada\r\nTEL:+442079460018\r\nURL:${LINK}\r\nEND:VCARD\r\n`,
    ],
    [
      'text',
      'a.txt',
      `Ada Lovelace\nada@example.org\n+442079460018\n${LINK}\n\nEXPERIENCE\n\nAnalyst\n`,
    ],
    [
      'RenderCV',
      'a.yaml',
      `cv:\n  name: Ada\n  phone: tel:+442079460018\n  social_networks:\n    - network: LinkedIn\n      username: ada-lovelace\n`,
    ],
  ])('%s', async (_, name, text) => {
    const { basics } = await read(text, name);
    expect(basics?.phone).toBe('+44 20 7946 0018');
    expect(basics?.profiles?.[0]?.url).toMatch(
      /^https:\/\/(www\.)?linkedin\.com\/in\/ada-lovelace\/?$/,
    );
  });

  it('two addresses of one profile are one, and what either says stays', async () => {
    const { basics, work } = await read(
      JSON.stringify({
        basics: {
          profiles: [
            { network: 'LinkedIn', url: 'https://www.linkedin.com/in/ada/' },
            { username: 'ada', url: 'http://de.linkedin.com/in/Ada?locale=de_DE' },
            { network: 'GitHub', url: 'https://github.com/ada' },
            { network: 'Skype', username: 'ada' },
            { network: 'Chat', username: 'ada' },
          ],
        },
        work: [{ name: 'Engine', url: 'https://engine.example/?utm_source=cv' }],
      }),
      'resume.json',
    );
    expect(basics?.profiles).toEqual([
      { network: 'LinkedIn', username: 'ada', url: 'https://www.linkedin.com/in/ada/' },
      { network: 'GitHub', url: 'https://github.com/ada' },
      { network: 'Skype', username: 'ada' },
      { network: 'Chat', username: 'ada' },
    ]);
    expect(work).toEqual([{ name: 'Engine', url: 'https://engine.example/' }]);
  });
});
