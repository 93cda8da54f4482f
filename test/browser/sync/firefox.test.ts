import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, firefoxMissing, launchFirefox } from '../harness/firefox.ts';
import { waitUntil } from '../harness/screen.ts';
import { storedData } from '../options/options-page.ts';
import { otherMachine, syncItems, turnOf } from './other-machine.ts';

const why = firefoxMissing;

describe.skipIf(why)(`sync in Firefox${why ? ` (${why})` : ''}`, () => {
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    page = await firefox.openPage('options.html#privacy');
  });
  afterAll(() => firefox?.close());

  /** Clicks on the box or button of this text, as soon as it is there and may be clicked. */
  async function press(text: string): Promise<void> {
    await waitUntil(text, () =>
      page.evaluate((text) => {
        const found = [...document.querySelectorAll('button, label')].find((one) =>
          one.textContent?.includes(text),
        );
        const control = found?.querySelector('input') ?? found;
        if (!(control instanceof HTMLElement) || control.matches(':disabled')) return false;
        control.click();
        return true;
      }, text),
    );
  }

  it('brings together what is here and what another machine has', async () => {
    const other = otherMachine();
    await press('Sync cards, snippets and corrections');
    await waitUntil('sync to be on', async () => (await storedData(page, 'sync')) !== undefined);
    other.edit('snippets', [{ id: 'b', title: 'There', text: '' }]);
    await turnOf(other, page);
    await press('Sync now');
    await waitUntil('the other’s snippet', async () =>
      JSON.stringify(await storedData(page, 'snippets'))?.includes('There'),
    );
    expect(Object.keys(await syncItems(page))).toContain('doc:snippets');
  });
});
