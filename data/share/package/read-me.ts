/** How a package is put into a browser: for the page that makes it, and for the file inside it. */
import type { Target } from './targets';

/** Where the words lie in the package. */
export const READ_ME = 'README.txt';

/** What the browsers are called together. */
export const BROWSERS: Record<Target, string> = {
  chrome: 'Chrome and Edge',
  firefox: 'Firefox',
};

/** The steps, one after another. */
export const STEPS: Record<Target, readonly string[]> = {
  chrome: [
    'Unpack the zip into a folder that stays where it is.',
    'Open chrome://extensions in Chrome, or edge://extensions in Edge, and switch on “Developer mode”.',
    'Press “Load unpacked” and choose the folder.',
    'Click the puzzle piece in the toolbar and pin the card.',
  ],
  firefox: [
    'Open about:debugging#/runtime/this-firefox.',
    'Press “Load Temporary Add-on…” and choose the zip. It stays until Firefox is closed.',
    'To keep it, have the zip signed at https://addons.mozilla.org/developers/ (“On your own” is enough), and open the signed file in Firefox.',
  ],
};

/** The text of the file inside the package. @param name What the card is called. */
export function readMe(name: string, target: Target): string {
  return [
    `${name}, for ${BROWSERS[target]}`,
    ...STEPS[target].map((step, index) => `${index + 1}. ${step}`),
    'The card asks for no access to any site and sends nothing anywhere. What you do with it stays in your browser.',
    '',
  ].join('\r\n\r\n');
}
