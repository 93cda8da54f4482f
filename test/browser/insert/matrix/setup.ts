/** Once before the matrix runs in two browsers at a time: its libraries are installed, its pages bundled. */
import { prepare } from '../../../bench/insert/install.ts';
import { chromiumMissing } from '../../harness/chromium.ts';
import { firefoxMissing } from '../../harness/firefox.ts';

export default function setup(): void {
  if (!chromiumMissing || !firefoxMissing) prepare();
}
