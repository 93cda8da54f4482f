import { describe, expect, it } from 'vitest';
import { asLine, upright } from '../../../data/fill/as-line';

describe('words of a page as a line', () => {
  it.each([
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ])('stands upright without %j', (sign) => {
    expect(asLine(`First${sign} name`)).toBe('First name');
    expect(upright(`a${sign}\nb`)).toBe('a\nb');
  });

  it('is one line, and no longer than one', () => {
    expect(asLine('First\n\n  name')).toBe('First name');
    expect(asLine('ab '.repeat(2_000_000))).toHaveLength(300);
  });

  it('is no flood of signs without a width, but keeps those that join letters', () => {
    expect(asLine(`a${'\u200b'.repeat(2000)}b`)).toBe('a\u200bb');
    expect(asLine('نمی\u200cخواهم')).toBe('نمی\u200cخواهم');
  });
});
