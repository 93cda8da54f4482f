import { describe, expect, it } from 'vitest';
import { chosen } from '../../../../entrypoints/page/insert/choose';

const options = [
  { label: 'Choose …', value: '', disabled: true },
  { label: 'C', value: 'c', disabled: false },
  { label: 'C++', value: 'cpp', disabled: false },
  { label: 'Côte d’Ivoire', value: 'CI', disabled: false },
  { label: 'Germany', value: 'DE', disabled: false },
  { label: 'United States', value: 'US', disabled: false },
  { label: 'United Kingdom', value: 'GB', disabled: false },
  { label: 'Old state', value: 'old', disabled: true },
];

describe('the option a text means', () => {
  it.each([
    ['Germany', 4],
    ['  germany ', 4],
    ['DE', 4],
    ["Cote d'ivoire", 3],
    ['C++', 2],
    ['c', 1],
    ['Berlin, Germany', 4],
    ['United States of America', 5],
  ])('%s', (text, index) => {
    expect(chosen(options, text)).toBe(index);
  });

  it.each(['United', 'Choose', 'Old state', '', '—', 'Germ', 'France'])(
    '“%s” means none',
    (text) => {
      expect(chosen(options, text)).toBe(-1);
    },
  );
});
