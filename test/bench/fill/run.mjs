import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../../setup/browsers.mjs';
import { formOf } from './form.mjs';

/** Measures recognising and filling on forms of growing size, in real Chromium. */
const SIZES = [100, 1_000, 10_000];
const RUNS = 5;

const entry = fileURLToPath(new URL('./page.ts', import.meta.url));
const built = await build({
  configFile: false,
  logLevel: 'error',
  build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
});
const [{ output }] = Array.isArray(built) ? built : [built];
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: CHROMIUM_FLAGS,
  protocolTimeout: 600_000,
});
const ms = (value) => value.toFixed(value < 10 ? 1 : 0);
const row = (...cells) => `| ${cells.join(' | ')} |`;
/** What a column is called, and what stands in it. */
const COLUMNS = {
  'recognised, ms': ({ planned }) => ms(planned),
  'filled, ms': ({ filled }) => ms(filled),
  'and read back, ms': ({ believed }) => ms(believed),
  arrived: ({ arrived, fields }) => `${arrived} of ${fields}`,
  'undone, ms': ({ undone }) => ms(undone),
  'longest block, ms': ({ block }) => ms(block),
  'plain loop, ms': ({ loop }) => ms(loop),
  'its block, ms': ({ loopBlock }) => ms(loopBlock),
  'filled ÷ loop': ({ filled, loop }) => (filled / loop).toFixed(1),
  'loop in turns, ms': ({ loopInTurns }) => ms(loopInTurns),
  'filled ÷ that': ({ filled, loopInTurns }) => (filled / loopInTurns).toFixed(1),
};
console.log(row('controls', ...Object.keys(COLUMNS)));
console.log(row('---', ...Object.keys(COLUMNS).map(() => '---')));
const measured = [];
for (const size of SIZES) {
  const page = await browser.newPage();
  await page.setContent(formOf(size));
  await page.evaluate(output[0].code);
  // The first run compiles. What else the machine does only ever adds: the least of each figure is the truest.
  const runs = [];
  for (let run = 0; run < (size > 1_000 ? 2 : RUNS); run++)
    runs.push(await page.evaluate('measure()'));
  const m = Object.fromEntries(
    Object.keys(runs[0]).map((key) => [key, Math.min(...runs.map((one) => one[key]))]),
  );
  measured.push(m);
  console.log(row(size, ...Object.values(COLUMNS).map((cell) => cell(m))));
  await page.close();
}
const [, thousand, tenThousand] = measured;
const growth = (time) => (time(tenThousand) / time(thousand)).toFixed(1);
console.log(`
From 1,000 to 10,000 controls: recognised and filled in ${growth((m) => m.planned + m.filled)} times the time
(recognised ${growth((m) => m.planned)}, filled ${growth((m) => m.filled)}; the plain loop ${growth((m) => m.loop)}, in turns ${growth((m) => m.loopInTurns)}).`);
await browser.close();
