/** The writers in pages of the extension: no Node, no eval, fonts from the package. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bundled from '../../../data/resume.json';
import { SCRIPTS } from '../../unit/formats/write/samples.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import {
  builtExtension,
  copyExtension,
  ROOT,
  removeFolder,
  temporaryFolder,
} from '../harness/extension.ts';

/** A page that has what the options page has, and nothing else: writes in any format when told to. */
const SCRIPT = `
import { FORMATS } from ${JSON.stringify(path.join(ROOT, 'data/formats/index.ts'))};
const load = async (path) => new Uint8Array(await (await fetch(chrome.runtime.getURL(path))).arrayBuffer());
globalThis.write = async (id, resume) => {
  const { write } = await FORMATS.find((format) => format.id === id).write();
  const bytes = await write(resume, load);
  return { size: bytes.length, start: new TextDecoder('latin1').decode(bytes.subarray(0, 5)) };
};`;

async function withWriters(folder: string): Promise<void> {
  const entry = path.join(folder, 'writers.js');
  writeFileSync(entry, SCRIPT);
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    build: {
      outDir: path.join(folder, 'writers'),
      copyPublicDir: false,
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: entry, output: { entryFileNames: 'main.js' } },
    },
  });
  writeFileSync(
    path.join(folder, 'writers', 'page.html'),
    '<!doctype html><title>Writers</title><script type="module" src="main.js"></script>',
  );
}

describe.skipIf(chromiumMissing)(
  `writing in the extension${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    const folder = temporaryFolder();
    let chromium: Chromium;
    let page: Page;

    beforeAll(async () => {
      mkdirSync(folder, { recursive: true });
      copyExtension(builtExtension('chrome-mv3'), folder, {});
      await withWriters(folder);
      chromium = await launchChromium({ extension: folder });
      page = await chromium.openPage('writers/page.html');
      await page.waitForFunction('globalThis.write !== undefined');
    });

    afterAll(async () => {
      await chromium?.close();
      removeFolder(folder);
    });

    const write = (id: string, resume: unknown): Promise<unknown> =>
      page.evaluate(`write(${JSON.stringify(id)}, ${JSON.stringify(resume)})`);

    it.each([
      ['json-resume', '{\n  "'],
      ['text', 'Steph'],
      ['markdown', '# Ste'],
      ['html', '<!doc'],
      ['vcard', 'BEGIN'],
      ['docx', 'PK\u0003\u0004\u0014'],
      ['pdf', '%PDF-'],
    ])('%s', async (id, start) => {
      expect(await write(id, bundled)).toMatchObject({ start });
    });

    it('finds the fonts of every script in the package', async () => {
      const basics = { name: 'Zoë', summary: Object.values(SCRIPTS).join('\n') };
      expect(await write('pdf', { basics })).toMatchObject({ start: '%PDF-' });
    });
  },
);
