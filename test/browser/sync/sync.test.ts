import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../harness/axe.ts';
import { type Chromium, chromiumMissing, launchChromium } from '../harness/chromium.ts';
import { SHOTS } from '../harness/extension.ts';
import { waitUntil } from '../harness/screen.ts';
import { loadedAnew, openAt, press, show, stored, storedData } from '../options/options-page.ts';
import { BUNDLED, otherMachine, syncItems, turnOf } from './other-machine.ts';

const why = chromiumMissing;
const SWITCH = 'Sync cards, snippets and corrections';

describe.skipIf(why)(`sync in Chromium${why ? ` (${why})` : ''}`, () => {
  let chromium: Chromium;
  let page: Page;
  const other = otherMachine();
  const labelled = (label: string) => ({
    ...BUNDLED,
    basics: { ...Object(BUNDLED.basics), label },
  });
  const alarms = () =>
    page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  const says = (text: string) =>
    waitUntil(text, () => page.evaluate((text) => document.body.textContent.includes(text), text));

  beforeAll(async () => {
    mkdirSync(path.join(SHOTS, 'sync'), { recursive: true });
    chromium = await launchChromium();
    page = await chromium.openPage('options.html');
    await page.setViewport({ width: 1100, height: 1500 });
  });
  afterAll(() => chromium?.close());

  it('writes nothing before it is switched on', async () => {
    await openAt(page, 'privacy', {
      snippets: { version: 2, data: [{ id: 'a', title: 'Here', text: '' }] },
    });
    expect([await syncItems(page), await alarms()]).toEqual([{}, []]);
    await press(page, SWITCH);
    await says('Room used');
    await waitUntil('the snippets', async () => 'doc:snippets' in (await syncItems(page)));
  });

  it('takes over what another machine has, and sends what is here', async () => {
    other.edit('snippets', [{ id: 'b', title: 'There', text: '' }]);
    other.edit('cards', {
      cards: [
        { id: 'bundled', title: '' },
        { id: 'x', title: 'Manager' },
      ],
    });
    other.edit('card.x', { resume: { basics: { name: 'X', label: 'Manager' } } });
    await turnOf(other, page);
    await press(page, 'Sync now');
    await waitUntil('the other’s card', async () => 'card.x' in (await stored(page)));
    expect(await storedData(page, 'cards')).toMatchObject({ cards: [{}, { title: 'Manager' }] });
    expect(titles(await storedData(page, 'snippets'))).toEqual(['Here', 'There']);
    await turnOf(other, page);
    expect(titles(other.documents.get('snippets'))).toEqual(['Here', 'There']);
  });

  it('is due soon after an edit, even where the background was ended', async () => {
    await page.evaluate(() => chrome.alarms.clearAll());
    await chromium.stopServiceWorker();
    await page.evaluate((resume) => chrome.storage.local.set({ resume }), {
      version: 2,
      data: labelled('here'),
    });
    await waitUntil('the alarm', async () => (await alarms()).includes('sync'));
  });

  it('asks about what both have changed, and decides for both', async () => {
    other.edit('resume', labelled('there'));
    await turnOf(other, page);
    await show(page, 'privacy');
    await press(page, 'Sync now');
    await says('Changed on two machines at once');
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.screenshot({ path: path.join(SHOTS, 'sync', `asked-${scheme}.png`) });
      expect(await axeFindings(page)).toEqual([]);
    }
    const there = await page.evaluate(() => {
      const rows = [...document.querySelectorAll('.side-of')];
      const row = rows.find((one) => one.textContent?.includes('there'));
      return row?.querySelector('button')?.getAttribute('aria-label') ?? '';
    });
    await press(page, there);
    await waitUntil('the decision', async () =>
      JSON.stringify(await storedData(page, 'resume')).includes('"label":"there"'),
    );
    await says('Decided for all machines');
    await turnOf(other, page);
    expect(other.contradictions()).toEqual([]);
    expect(other.documents.get('resume')).toMatchObject({ basics: { label: 'there' } });
  });

  it('says that it was emptied elsewhere, and keeps what is here', async () => {
    await page.evaluate(() => chrome.storage.sync.clear());
    await press(page, 'Sync now');
    await says('everything was removed from the sync storage elsewhere');
    expect(await stored(page)).toHaveProperty('snippets');
    await press(page, 'Send everything again');
    await waitUntil('the snippets', async () => 'doc:snippets' in (await syncItems(page)));
  });

  it('restores a backup, and deletes everything, there too', async () => {
    const before = await stored(page);
    const backup = JSON.stringify({
      kind: 'resume-card-backup',
      layout: 2,
      at: new Date(0).toISOString(),
      stored: { answers: { version: 2, data: [{ id: 'q', question: 'Notice?', answer: 'None' }] } },
    });
    await page.evaluate((text) => {
      const input = document.querySelector('input[aria-label="Backup file"]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'mine.json'));
      if (!(input instanceof HTMLInputElement)) throw new Error('no field for the file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, backup);
    await says('1 answer');
    await page.screenshot({ path: path.join(SHOTS, 'sync', 'backup.png') });
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Add what is not here');
    await waitUntil('the answer', async () => 'answers' in (await stored(page)));
    expect(await storedData(page, 'snippets')).toEqual(Object(before.snippets).data);

    await press(page, 'Delete everything…');
    await loadedAnew(page, () => press(page, 'Delete it all'));
    expect(await stored(page)).toEqual({});
    expect(await syncItems(page)).toEqual({});
    expect(await page.evaluate(() => chrome.storage.session.get())).toEqual({});
    expect(await alarms()).toEqual([]);
  });
});

/** The titles of snippets; which of two new ones stands first is nobody's choice. */
function titles(snippets: unknown): string[] {
  return Array.isArray(snippets) ? snippets.map((one) => String(Object(one).title)).sort() : [];
}
