import { describe, expect, it } from 'vitest';
import { valueFor } from '../../../../entrypoints/page/insert/value';

describe('the value an input takes from a text', () => {
  it.each([
    ['date', '2016-09-01', '2016-09-01'],
    ['date', '1.9.2016', '2016-09-01'],
    ['date', '31/12/2016', '2016-12-31'],
    ['date', '12/31/2016', '2016-12-31'],
    ['date', '1 September 2016', '2016-09-01'],
    ['date', 'Sep 1, 2016', '2016-09-01'],
    ['month', '2016-09', '2016-09'],
    ['month', '2016-09-17', '2016-09'],
    ['month', 'Fall 2016 – now', '2016-09'],
    ['month', 'Winter 2019', '2019-12'],
    ['month', '09/2016', '2016-09'],
    ['week', '2021-01-03', '2020-W53'],
    ['week', '2024-W10', '2024-W10'],
    ['time', '9:05', '09:05'],
    ['time', '12:30 am', '00:30'],
    ['time', '7:15 PM', '19:15'],
    ['datetime-local', '2016-09-01 14:30', '2016-09-01T14:30'],
    ['number', '-3.5', '-3.5'],
    ['number', '12 000', '12000'],
    ['range', '7', '7'],
    ['color', '#Abc', '#aabbcc'],
    ['color', '#1A2b3C', '#1a2b3c'],
  ])('%s ← %s', (type, text, value) => {
    expect(valueFor(type, text)).toEqual({ value });
  });

  it.each([
    ['date', '2016-09'],
    ['date', 'Fall 2016'],
    ['date', '03/04/2016'],
    ['date', '31 February 2016'],
    ['date', '2016-02-30'],
    ['month', '2016'],
    ['month', 'Marbles 16'],
    ['month', 'now'],
    ['time', '25:00'],
    ['datetime-local', '2016-09-01'],
    ['number', '1,234'],
    ['number', 'seven'],
    ['number', ''],
    ['color', 'red'],
    ['color', '#12345'],
  ])('%s ← %s is refused: nothing is made up', (type, text) => {
    expect(valueFor(type, text)).toHaveProperty('problem', expect.stringMatching(/^This field/));
  });
});
