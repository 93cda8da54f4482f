/**
 * npm run bench:recognition:speed
 * The time to recognise forms of 100, 1,000 and 10,000 controls, and the longest block of the page.
 */
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../setup/browsers.mjs';
import { bundlePage } from './bundle.mjs';

const FIELDS = [
  ['First name', 'first_name'],
  ['Last name', 'last_name'],
  ['E-mail address', 'email'],
  ['Phone', 'phone'],
  ['Street', 'address1'],
  ['City', 'city'],
  ['Postcode', 'zip'],
  ['Company', 'company'],
  ['Job title', 'title'],
  ['Why do you want to work here?', 'question'],
];

const form = (count) =>
  `<!doctype html><html lang="en"><form>${Array.from({ length: count }, (_, i) => {
    const [label, name] = FIELDS[i % FIELDS.length];
    return `<div><label for="f${i}">${label}</label><input id="f${i}" name="${name}_${i}"></div>`;
  }).join('')}<button>Apply</button></form></html>`;

const script = await bundlePage();
const browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
for (const count of [100, 1000, 10_000]) {
  const page = await browser.newPage();
  await page.setContent(form(count));
  const start = performance.now();
  await page.evaluate(script);
  const loaded = performance.now() - start;
  const { first, again, longest } = await page.evaluate('timeRecognition()');
  console.log(
    `${String(count).padStart(6)} controls: script ${loaded.toFixed(0)} ms, first ${first.toFixed(0)} ms, again ${again.toFixed(0)} ms, longest block ${longest.toFixed(0)} ms`,
  );
  await page.close();
}
await browser.close();
