/** Labelled forms of real sites: what was reached is held. They lie beside the project, not in it. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMS, readCorpora } from '../../bench/recognition/corpora.mjs';
import { scoreCorpus } from '../../bench/recognition/recognise-corpus.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../../setup/browsers.mjs';
import { chromiumMissing } from '../harness/chromium.ts';

const missing = existsSync(FORMS) ? chromiumMissing : '../shared/corpora/forms is not there';

/** The least F1, and the most of what must stay empty that may get a value. */
const HELD: Record<string, { f1: number; harmed: number }> = {
  applications: { f1: 0.97, harmed: 0.005 },
  duckduckgo: { f1: 0.97, harmed: 0.01 },
  chromium: { f1: 0.95, harmed: 0.01 },
};

describe.skipIf(missing)(`labelled forms${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  });
  afterAll(() => browser?.close());

  it.each(existsSync(FORMS) ? readCorpora(FORMS) : [])('$name are recognised', async (corpus) => {
    const score = await scoreCorpus(browser, corpus.pages);
    const held = HELD[corpus.name];
    expect(score.right).toBeGreaterThan(0);
    expect(score.f1, `${score}`).toBeGreaterThanOrEqual(held?.f1 ?? 0.95);
    expect(score.harmed, `${score}`).toBeLessThanOrEqual(held?.harmed ?? 0.01);
  });
});
