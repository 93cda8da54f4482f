import { bundlePage } from './bundle.mjs';
import { Score } from './score.mjs';

/** What the recogniser says of a control, as far as a reader of misses wants it. */
/** @typedef {{ kind: string, reason?: string, sure: number, why: string[], unseen?: string, told: string }} Told */

/**
 * Recognises every page in a tab of its own and scores the answers.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./corpora.mjs').LabelledPage[]} pages
 * @param {(page: string, control: number, expected: string, verdict: string, told: Told) => void} [missed]
 *   Hears of each control that was not answered rightly.
 */
export async function scoreCorpus(browser, pages, missed = () => {}) {
  const score = new Score();
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  // The pages are inert; whatever they would still load stays away.
  tab.on('request', (request) =>
    request.isNavigationRequest() ? request.continue() : request.abort(),
  );
  // A page that is written over another keeps the window, and the script in it.
  await tab.evaluate(await bundlePage());
  for (const page of pages) {
    await tab.setContent(page.html, { waitUntil: 'domcontentloaded' });
    const given = /** @type {Told[]} */ (await tab.evaluate('recogniseAll()'));
    page.expected.forEach((expected, i) => {
      const told = given[i] ?? { kind: 'none', reason: 'missing', sure: 0, why: [], told: '' };
      const verdict = score.add(expected, told.kind);
      if (expected !== null && verdict && verdict !== 'right')
        missed(page.name, i, expected, verdict, told);
    });
  }
  await tab.close();
  return score;
}
