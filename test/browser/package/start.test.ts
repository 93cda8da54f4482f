import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chromiumMissing } from '../harness/chromium.ts';
import { ROOT, SHOTS } from '../harness/extension.ts';

describe.skipIf(chromiumMissing || process.platform !== 'linux')(
  `npm start without a display (${chromiumMissing ?? 'on Linux'})`,
  () => {
    test('inserts a line into the practice form and tells where the pictures are', () => {
      const before = Date.now();
      const output = execFileSync(process.execPath, ['test/start.mjs'], {
        cwd: ROOT,
        env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', NODE_ENV: 'production' },
        encoding: 'utf8',
      });
      expect(output).toContain("Stephen O'Dor");
      for (const name of ['card.png', 'form.png']) {
        const picture = path.join(SHOTS, name);
        expect(output).toContain(picture);
        expect(statSync(picture).mtimeMs).toBeGreaterThanOrEqual(before);
      }
    });
  },
);
