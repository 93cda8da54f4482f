import { describe, expect, test } from 'vitest';
import { cut } from '../../../data/text/truncate';

describe('a text that is cut', () => {
  test.each([
    ['short', 5, 'short'],
    ['a longer one', 6, 'a lon…'],
    ['ab 👩🏽‍🚀 cd ef', 9, 'ab…'],
    ['ab 👩🏽‍🚀 cd ef', 12, 'ab 👩🏽‍🚀…'],
    ['e\u0301e\u0301e\u0301', 4, 'e\u0301…'],
  ])('%j to %i', (text, most, short) => {
    expect(cut(text, most)).toBe(short);
    expect(cut(text, most).length).toBeLessThanOrEqual(most);
  });

  test('takes no longer where it is long', () => {
    const begun = performance.now();
    expect(cut('word '.repeat(2_000_000), 20_000).length).toBeLessThanOrEqual(20_000);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
