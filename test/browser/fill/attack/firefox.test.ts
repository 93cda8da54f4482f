import { firefoxMissing, launchFirefox } from '../../harness/firefox.ts';
import { EVERYWHERE } from './run.ts';
import { attackSuite } from './suite.ts';

attackSuite({
  browser: 'firefox',
  missing: firefoxMissing,
  launch: () => launchFirefox({ hosts: EVERYWHERE }),
  twins: 3,
});
