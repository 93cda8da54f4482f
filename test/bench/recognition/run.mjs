/**
 * npm run bench:recognition -- [DIR] [--verbose] [--half dev|check]
 * Runs the recogniser in Chromium on every page of a corpus folder, and scores what it says.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { bundlePage } from './bundle.mjs';
import { readCorpora } from './corpora.mjs';
import { Score } from './score.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' }, half: { type: 'string' } },
});
const folder =
  positionals[0] ?? fileURLToPath(new URL('../../../../shared/corpora/forms', import.meta.url));

const script = await bundlePage();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const tab = await browser.newPage();
await tab.setRequestInterception(true);
// The pages are inert; whatever they would still load stays away.
tab.on('request', (request) =>
  request.isNavigationRequest() ? request.continue() : request.abort(),
);

const all = new Score();
for (const corpus of readCorpora(folder)) {
  const score = new Score();
  const pages = corpus.pages
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((_, i) => !values.half || (values.half === 'dev') === (i % 2 === 0));
  for (const page of pages) {
    await tab.goto('about:blank');
    await tab.setContent(page.html, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(script);
    const given = await tab.evaluate(() => globalThis.recogniseAll());
    page.expected.forEach((expected, i) => {
      const one = given[i] ?? { kind: 'none', reason: 'missing', sure: 0, why: [], told: '' };
      const verdict = score.add(expected, one.kind);
      if (values.verbose && verdict && verdict !== 'right')
        console.log(
          `${verdict.padEnd(6)} ${corpus.name}/${page.name} #${i} expected ${expected}, given ${one.kind}${one.reason ? ` (${one.reason})` : ''} ${one.sure.toFixed(2)} ${one.unseen ?? ''}\n         why: ${one.why.join('; ')}\n         ${one.told}`,
        );
    });
  }
  console.log(`${corpus.name.padEnd(14)} ${score}`);
  all.plus(score);
}
console.log(`${'overall'.padEnd(14)} ${all}`);
await browser.close();
