/** From opening the popup to its first contentful paint, beside an empty page of the extension. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Chromium, launchChromium } from '../../browser/harness/chromium.ts';
import {
  builtExtension,
  copyExtension,
  removeFolder,
  temporaryFolder,
} from '../../browser/harness/extension.ts';
import { median, ms } from '../table.ts';

const ROUNDS = 25;

/** The rows: first paint with its ratio, JS bytes until then; fresh, and with a résumé of one's own. */
export async function popupRows(): Promise<string[][]> {
  const folder = path.join(temporaryFolder(), 'extension');
  copyExtension(builtExtension('chrome-mv3'), folder, {});
  writeFileSync(path.join(folder, 'empty.html'), '<!doctype html><title>Empty</title>.');
  const chromium = await launchChromium({ extension: folder });
  try {
    const fresh = await measure(chromium, folder);
    const page = await chromium.openPage('empty.html');
    await page.evaluate(
      `fetch('resume.json').then((file) => file.json()).then((data) =>
        chrome.storage.local.set({ resume: { version: 1, data } }))`,
    );
    const stored = await measure(chromium, folder);
    return [...rows('', fresh), ...rows(', résumé of one’s own stored', stored)];
  } finally {
    await chromium.close();
    removeFolder(path.dirname(folder));
  }
}

interface Measured {
  empty: number;
  popup: number;
  bytes: number;
}

function rows(what: string, { empty, popup, bytes }: Measured): string[][] {
  return [
    [
      `First contentful paint of the popup${what}`,
      ms(popup),
      `an empty page: ${ms(empty)}`,
      `${(popup / empty).toFixed(2)} ×`,
    ],
    [`JavaScript until then, gzipped${what}`, `${(bytes / 1000).toFixed(1)} kB`, '', ''],
  ];
}

async function measure(chromium: Chromium, folder: string): Promise<Measured> {
  const page = await chromium.openPage('empty.html');
  await page.setViewport({ width: 400, height: 600 });
  const times: Record<string, number[]> = { 'empty.html': [], 'popup.html': [] };
  const requested: { at: number; file: string }[] = [];
  const devtools = await page.createCDPSession();
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSent', ({ wallTime, request }) => {
    requested.push({ at: wallTime * 1000, file: new URL(request.url).pathname });
  });
  let scripts: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [file, figures] of Object.entries(times)) {
      requested.length = 0;
      await page.goto(`chrome-extension://${chromium.extensionId}/${file}`);
      const painted = await page.evaluate(
        () =>
          new Promise<{ time: number; at: number }>((resolve) => {
            new PerformanceObserver((list) => {
              const paint = list.getEntriesByName('first-contentful-paint')[0];
              if (!paint) return;
              resolve({ time: paint.startTime, at: performance.timeOrigin + paint.startTime });
            }).observe({ type: 'paint', buffered: true });
          }),
      );
      figures.push(painted.time);
      scripts = requested
        .filter((request) => request.at < painted.at && request.file.endsWith('.js'))
        .map((request) => request.file);
    }
  }
  await page.close();
  return {
    empty: median(times['empty.html'] ?? []),
    popup: median(times['popup.html'] ?? []),
    bytes: scripts
      .map((script) => gzipSync(readFileSync(path.join(folder, script)), { level: 9 }).length)
      .reduce((sum, bytes) => sum + bytes, 0),
  };
}
