import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension, ROOT } from '../harness/extension.ts';

test('Mozilla’s linter finds no error and no warning in the Firefox build', () => {
  const webExt = path.join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const source = builtExtension('firefox-mv3');
  const { stdout } = spawnSync(
    process.execPath,
    [webExt, 'lint', '--source-dir', source, '--output', 'json', '--no-config-discovery'],
    { encoding: 'utf8' },
  );
  const { errors, warnings } = JSON.parse(stdout);
  expect([...errors, ...warnings]).toEqual([]);
});
