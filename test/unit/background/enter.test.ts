import { describe, expect, it } from 'vitest';
import { enter } from '../../../entrypoints/browser/inject';

const REFUSED =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

/** A page that says `words` as often as there are, and then lets the script in. */
function page(...words: string[]) {
  const tries = [...words];
  return () => {
    const word = tries.shift();
    return word === undefined ? Promise.resolve('in') : Promise.reject(new Error(word));
  };
}

describe('the first script into a page', () => {
  it('comes in although the page was not yet told that it may', async () => {
    expect(await enter(page(REFUSED, REFUSED))).toBe('in');
  });

  it('gives up on a page that stays closed, with the browser’s words', async () => {
    await expect(enter(page(...Array<string>(20).fill(REFUSED)))).rejects.toThrow(REFUSED);
  });

  it('does not knock again where the reason is another', async () => {
    const words = 'Cannot access a chrome:// URL';
    await expect(enter(page(words))).rejects.toThrow(words);
  });
});
