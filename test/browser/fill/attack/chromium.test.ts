import { describe, expect, it } from 'vitest';
import { chromiumMissing, launchChromium } from '../../harness/chromium.ts';
import { EVERYWHERE } from './run.ts';
import { attackSuite, CASES } from './suite.ts';

describe('the attacks', () => {
  it('are many, each has a name of its own, and a twin or a decision', () => {
    expect(new Set(CASES.map(({ id, when }) => `${when}: ${id}`)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(300);
    expect(CASES.filter(({ twin, decision }) => !twin === !decision).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

attackSuite({
  browser: 'chromium',
  missing: chromiumMissing,
  launch: () => launchChromium({ hosts: EVERYWHERE }),
  twins: 1,
});
