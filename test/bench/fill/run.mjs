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
console.log(
  row(
    'controls',
    'recognised, ms',
    'filled, ms',
    'arrived',
    'undone, ms',
    'longest block, ms',
    'plain loop, ms',
    'its block, ms',
    'filled ÷ loop',
    'loop in turns, ms',
    'filled ÷ that',
  ),
);
console.log(row(...Array(11).fill('---')));
const times = [];
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
  times.push(m.planned + m.filled);
  console.log(
    row(
      size,
      ms(m.planned),
      ms(m.filled),
      `${m.arrived} of ${m.fields}`,
      ms(m.undone),
      ms(m.block),
      ms(m.loop),
      ms(m.loopBlock),
      (m.filled / m.loop).toFixed(1),
      ms(m.loopInTurns),
      (m.filled / m.loopInTurns).toFixed(1),
    ),
  );
  await page.close();
}
const [, thousand = 0, tenThousand = 0] = times;
console.log(
  `\nFrom 1,000 to 10,000 controls: ${(tenThousand / thousand).toFixed(1)} times the time.`,
);
await browser.close();
