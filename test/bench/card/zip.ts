/** How large the packages are. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../../browser/harness/extension.ts';

/** A row for each package that `npm run zip` has made. */
export function zipRows(): string[][] {
  const files = readdirSync(path.join(ROOT, '.output'))
    .filter((file) => file.endsWith('.zip'))
    .sort();
  if (files.length === 0) return [['Packages', 'none: run `npm run zip` first', '', '']];
  return files.map((file) => {
    const { size } = statSync(path.join(ROOT, '.output', file));
    return [file, `${(size / 1000).toFixed(0)} kB`, '', ''];
  });
}
