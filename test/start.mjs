// @ts-check
/**
 * `npm start`: builds the card, opens a browser with it and the practice application.
 * Without a display it inserts a line headless and says where the pictures are.
 */
import path from 'node:path';
import { findChromium, findFirefox } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { npm, ROOT } from './setup/run.mjs';
import { serve } from './setup/serve.mjs';
import { installPrograms } from './setup/system.mjs';

/** Linux alone can be without one. */
const display =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {string} step */
function build(step) {
  if (!npm(['run', step], { quiet: true })) throw new Error('The build failed: see above.');
}

/** Starts the browser a person shall see. */
async function launch() {
  // Its packages are there only now, so it can't be imported above.
  const { launchChromium, launchFirefox } = await import('./setup/card-browser.mjs');
  const chromium = findChromium();
  if (chromium) return launchChromium(chromium, { headless: false });
  const firefox = findFirefox();
  if (!firefox)
    throw new Error('No browser found: install Chromium, Edge, Chrome or Firefox and start again.');
  build('build:firefox');
  return launchFirefox(firefox);
}

/** @param {string} form Address of the practice form. */
async function show(form) {
  const browser = await launch();
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(form);
  await page.bringToFront();
  console.log(`The practice application is open at ${form}.`);
  console.log('Click the card’s icon in the toolbar, or right-click into a field.');
  console.log('Close the browser or press Ctrl+C to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

/** @param {string} form Address of the practice form. */
async function showHeadless(form) {
  const { launchChromium } = await import('./setup/card-browser.mjs');
  const { tour } = await import('./setup/tour.mjs');
  const chromium = findChromium();
  if (!chromium)
    throw new Error('No display and no Chromium: install Chromium, Edge or Chrome, or a display.');
  const browser = await launchChromium(chromium, { headless: true });
  try {
    const result = await tour(browser, form);
    console.log('No display here, so this ran headless. Inserted into the form:');
    console.log(result.inserted.replace(/^/gm, '  '));
    console.log(`Picture of the card: ${result.card}`);
    console.log(`Picture of the form: ${result.form}`);
  } finally {
    await browser.close();
  }
}

try {
  ensurePackages();
  if (!findChromium() && !(display && findFirefox())) installPrograms(['chromium']);
  console.log('Building the card …');
  build('build');
  const pages = await serve(path.join(ROOT, 'test', 'pages'));
  const form = `http://localhost:${pages.port}/practice.html`;
  await (display ? show(form) : showHeadless(form));
  await pages.close();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
