import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import {
  builtExtension,
  copyExtension,
  removeFolder,
  temporaryFolder,
} from '../harness/extension.ts';
import { type Pages, servePages } from '../harness/pages.ts';

describe.skipIf(chromiumMissing)(
  `what the extension promises, in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
  () => {
    const folder = temporaryFolder();
    const built = () => builtExtension('chrome-mv3');
    const manifest = () => readFileSync(path.join(built(), 'manifest.json'), 'utf8');
    let chromium: Chromium;
    let pages: Pages;

    beforeAll(async () => {
      // Only the permission `management` may ask what an installation would warn of.
      const permissions = ['storage', 'contextMenus', 'management'];
      const extension = copyExtension(built(), path.join(folder, 'extension'), { permissions });
      chromium = await launchChromium({ extension });
      pages = await servePages({ inline: { '/asked.html': 'asked' } });
    });
    afterAll(async () => {
      await chromium?.close();
      await pages?.close();
      removeFolder(folder);
    });

    it('installing it warns of nothing', async () => {
      const page = await chromium.openPage('popup.html');
      const warnings = await page.evaluate(
        `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(manifest())})`,
      );
      await page.close();
      expect(warnings).toEqual([]);
    });

    it.each(['popup.html', 'options.html', 'sidepanel.html'])(
      '%s asks nothing of any other machine',
      async (file) => {
        const page = await chromium.openPage('manifest.json');
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).protocol));
        await page.goto(`chrome-extension://${chromium.extensionId}/${file}`);
        await page.waitForSelector('h1');
        await page.keyboard.type('kafka');
        expect(new Set(asked)).toEqual(new Set(['chrome-extension:']));
        await page.close();
      },
    );

    it('could not, even if it wanted to', async () => {
      const page = await chromium.openPage('popup.html');
      const answer = await page.evaluate(
        `fetch('${pages.origin}/asked.html', { mode: 'no-cors' }).then(() => 'answered', () => 'refused')`,
      );
      await page.close();
      expect(answer).toBe('refused');
    });
  },
);
