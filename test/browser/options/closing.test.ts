import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Display, displayMissing, openDisplay } from '../harness/display.ts';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { waitUntil } from '../harness/screen.ts';
import { storedData } from './options-page.ts';

const why = firefoxMissing ?? displayMissing;

// By keys: a tab that its driver takes away gets no word of it.
describe.skipIf(why)(`closing the options page in Firefox${why ? ` (${why})` : ''}`, () => {
  let display: Display;
  let firefox: Firefox;

  beforeAll(async () => {
    display = await openDisplay();
    firefox = await launchFirefox({ display });
  });
  afterAll(async () => {
    await firefox?.close();
    await display?.close();
  });

  it('what was typed last is stored when the tab is closed at once', async () => {
    const page = await firefox.openPage('options.html');
    const other = await firefox.openPage('options.html#resume');
    await other.bringToFront();
    await waitUntil('the field', () =>
      other.evaluate(() => {
        document.getElementById('resume/url')?.focus();
        return document.hasFocus() && document.activeElement?.id === 'resume/url';
      }),
    );
    await display.keys('ctrl+a');
    display.type('https://ada.example');
    // The browser closes a tab before the page has read the keys that came in the same moment.
    await waitUntil('the text', () =>
      other.evaluate(() => {
        const field = document.getElementById('resume/url');
        return field !== null && 'value' in field && field.value === 'https://ada.example';
      }),
    );
    await display.keys('ctrl+w');
    await waitUntil('the website to be stored', async () =>
      JSON.stringify(await storedData(page, 'resume'))?.includes('https://ada.example'),
    );
  });
});
