import { describe, expect, it } from 'vitest';
import { identifierWords } from '../../../data/recognition/lexicon/fold.ts';
import { control, decideForm } from './form.ts';

describe('names that a machine has made', () => {
  it.each([
    ['cards[7ad1c4b0-2f6e-4d1a-8c3b-0e9f1a2b3c4d][field2]', 'cards field 2'],
    ['7ad1c4b02f6e4d1a8c3b0e9f1a2b3c4d', ''],
    ['q_7ad1c4b0', 'q'],
    ['field-a1b2c3', 'field'],
    ['input_12_3', 'input 12 3'],
    ['V1StGXR8Z5jdHi6BmyT', ''],
    ['dGhpc0lzQ29vbDE', ''],
  ])('%s says nothing', (name, words) => expect(identifierWords(name).join(' ')).toBe(words));

  it.each([
    ['address_line1', 'address line 1'],
    ['job2CompanyName', 'job 2 company name'],
    ['txtAddr2', 'txt addr 2'],
    ['facade', 'facade'],
    ['20240131', '20240131'],
    ['education[0].startDate', 'education 0 start date'],
    ['h2oLevel', 'h 2 o level'],
  ])('%s is read', (name, words) => expect(identifierWords(name).join(' ')).toBe(words));

  it('take no part in what a field is', () => {
    // "pan" is an identity number, "dd" a day, "tel" a telephone: here they are figures of base 16 and of base 64.
    for (const id of ['f7dd04aa-19bc-4dd1-9add-dd01dd02dd03', 'a1dd2tel3pan', 'x9PaNt3eLq7dD2'])
      expect(
        decideForm([control('Current Address (City)', { name: `answers[${id}]`, id })])[0],
      ).toMatchObject({ kind: 'address-level2' });
  });
});
