import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { write } from '../../../../data/formats/vcard/write';
import { loadAsset } from '../../../../entrypoints/cli/assets';
import { arbitraryResume, decoded, reachable } from './samples';

const card = async (resume: Parameters<typeof write>[0]) => decoded(await write(resume, loadAsset));
const parsed = async (resume: Parameters<typeof write>[0]) =>
  new ICAL.Component(ICAL.parse(await card(resume)));

test('a vCard parser finds the person and the job', async () => {
  const found = await parsed(reachable);
  expect(found.getFirstPropertyValue('version')).toBe('4.0');
  expect(found.getFirstPropertyValue('fn')).toBe("Stephen O'Dor");
  expect(found.getFirstPropertyValue('n')).toEqual(["O'Dor", 'Stephen', '', '', '']);
  expect(found.getFirstPropertyValue('org')).toBe('Amazon');
  expect(found.getFirstPropertyValue('title')).toBe('Systems Development Engineer');
  expect(found.getFirstPropertyValue('adr')).toEqual(['', '', '', 'Vancouver', 'BC', '', 'CA']);
  expect(found.getFirstProperty('socialprofile')?.getParameter('service-type')).toBe('GitHub');
});

test('semicolons, commas, backslashes and line breaks come back as they were', async () => {
  const summary = 'One; two, three\\four\nand "five": https://example.org';
  expect((await parsed({ basics: { name: 'A', summary } })).getFirstPropertyValue('note')).toBe(
    summary,
  );
});

test('no line is longer than 75 octets or cut within a character, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryResume, async (resume) => {
      const text = await card(resume);
      expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n[\s\S]*END:VCARD\r\n$/);
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      expect(text.replace(/\r\n /g, '').match(/^(BEGIN|END):/gm)).toHaveLength(2);
    }),
    { numRuns: 150 },
  );
});
