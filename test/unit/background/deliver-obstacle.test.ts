import { describe, expect, it } from 'vitest';
import { textOf } from '../../../data/messages/text-of';
import { obstacle } from '../../../entrypoints/background/deliver-obstacle';

describe('why no script may run', () => {
  it.each([
    ['chrome://settings/', /browser's own pages/],
    ['about:addons', /browser's own pages/],
    ['moz-extension://1234/popup.html', /browser's own pages/],
    ['https://chromewebstore.google.com/detail/x', /extension stores/],
    ['https://addons.mozilla.org/en-US/firefox/', /extension stores/],
    ['view-source:https://example.org/', /viewers/],
    ['https://example.org/cv.pdf', /viewers/],
    ['file:///home/a/form.html', /file URLs/],
    ['https://example.org/', /does not let the card write/],
    [undefined, /does not let the card write/],
  ])('%s', (url, words) => {
    const said = textOf(obstacle(url, new Error('Cannot access contents of the page.')));
    expect(said).toMatch(words);
    expect(said).toMatch(/Copy the line from the card/);
  });

  it.each(['No tab with id: 12.', 'Frame with ID 4 was removed.', 'No frame with id 3 in tab 1.'])(
    '%s',
    (error) => {
      expect(textOf(obstacle('https://example.org/', new Error(error)))).toMatch(/try again/);
    },
  );
});
