/**
 * npm run bench:recognition -- [DIR] [--verbose] [--half dev|check]
 * Runs the recogniser in Chromium on every page of a corpus folder, and scores what it says.
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../setup/browsers.mjs';
import { FORMS, readCorpora } from './corpora.mjs';
import { scoreCorpus } from './recognise-corpus.mjs';
import { Score } from './score.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' }, half: { type: 'string' } },
});
const browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const all = new Score();
for (const { name, pages } of readCorpora(positionals[0] ?? FORMS)) {
  const half = pages.filter((_, i) => !values.half || (values.half === 'dev') === (i % 2 === 0));
  const score = await scoreCorpus(browser, half, (page, i, expected, verdict, one) => {
    if (!values.verbose) return;
    const reason = one.reason ? ` (${one.reason})` : '';
    console.log(
      `${verdict.padEnd(6)} ${name}/${page} #${i} expected ${expected}, given ${one.kind}${reason} ${one.sure.toFixed(2)} ${one.unseen ?? ''}\n         why: ${one.why.join('; ')}\n         ${one.told}`,
    );
  });
  console.log(`${name.padEnd(14)} ${score}`);
  all.plus(score);
}
console.log(`${'overall'.padEnd(14)} ${all}`);
await browser.close();
