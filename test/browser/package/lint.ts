/** Mozilla's linter. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../harness/extension.ts';

/** Its errors and warnings on the extension in a folder; empty when it finds nothing. */
export function lintFindings(folder: string): unknown[] {
  const webExt = path.join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const { stdout } = spawnSync(
    process.execPath,
    [webExt, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    { encoding: 'utf8' },
  );
  const { errors, warnings } = JSON.parse(stdout);
  return [...errors, ...warnings];
}
