// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LAYOUT } from '../../../../data/storage/stored-value';
import { newStatus } from '../../../../data/sync/status';
import type { Memory } from './memory-host';
import { type OpenPage, openPage } from './open-page';

let page: OpenPage;
afterEach(() => page.close());

const SWITCH = 'Sync cards, snippets and corrections';

/** Opens the place over a sync that stands so. */
async function open(status?: Partial<Memory['sync']>, memory: Memory = {}): Promise<void> {
  page = await openPage('privacy', {
    ...memory,
    ...(status && { sync: { ...newStatus('here'), ...status } }),
  });
  await vi.waitFor(() => expect(page.has(SWITCH)).toBe(true));
}

describe('sync', () => {
  test('is off at first, and is switched on and off', async () => {
    await open();
    const box = page.field(SWITCH);
    await vi.waitFor(() => expect(box).toHaveProperty('disabled', false));
    expect([box instanceof HTMLInputElement && box.checked, page.has('Sync now')]).toEqual([
      false,
      false,
    ]);
    await page.press(SWITCH);
    await vi.waitFor(() => expect(page.text()).toContain('Room used'));
    await page.press(SWITCH);
    await vi.waitFor(() => expect(page.has('Sync now')).toBe(false));
  });

  test('says what does not fit, and what to do', async () => {
    await open({ used: 101_000, unfit: [{ key: 'card.bundled', bytes: 9_500 }], last: 0 });
    await vi.waitFor(() => expect(page.text()).toContain('101.0 kB of 102.4 kB'));
    expect(page.text()).toMatch(
      /does not fit \(9\.5 kB of 102\.4 kB in all\): it stays on this machine.*delete a card/,
    );
  });

  test.each<[Partial<Memory['sync']>, RegExp]>([
    [{ paused: 'newer' }, /newer version.*Update this one/],
    [{ failed: { message: 'MAX_WRITE', times: 2 } }, /did not take it \(MAX_WRITE\).*tried again/],
    [{ damaged: ['snippets'] }, /own snippets in the sync storage cannot be read.*left alone/],
  ])('says why it stands still: %j', async (status, words) => {
    await open(status);
    await vi.waitFor(() => expect(page.text()).toMatch(words));
  });

  test('that was emptied elsewhere offers to send everything again', async () => {
    await open({ paused: 'emptied' });
    await vi.waitFor(() => expect(page.has('Send everything again')).toBe(true));
    await page.press('Send everything again');
    await vi.waitFor(() => expect(page.text()).toContain('Sent again'));
  });

  test('is removed from the sync storage only when asked twice', async () => {
    await open({});
    await vi.waitFor(() => expect(page.has('Sync now')).toBe(true));
    await page.press('Remove everything from the sync storage…');
    expect(page.host.memory.sync).toBeDefined();
    await page.press('Remove it');
    await vi.waitFor(() => expect(page.host.memory.sync).toBeUndefined());
  });

  test('asks what was changed on two machines, on every place', async () => {
    const side = (by: string) => ({ key: 'resume', cell: 'c', by, at: 1 });
    const sides = [
      { value: 'Countess', side: side('a') },
      { value: undefined, side: side('b') },
    ];
    page = await openPage('resume', { asked: [{ id: 'x', where: 'Headline', sides }] });
    await vi.waitFor(() => expect(page.text()).toContain('Changed on two machines at once'));
    expect(page.text()).toContain('Removed');
    await page.press('Take this: Headline');
    await vi.waitFor(() => expect(page.text()).not.toContain('Changed on two machines'));
    expect(page.host.memory.decided).toEqual(side('b'));
  });
});

describe('a backup', () => {
  const FILE = JSON.stringify({
    kind: 'resume-card-backup',
    layout: LAYOUT,
    at: '2026-01-02T00:00:00.000Z',
    stored: {
      snippets: { version: LAYOUT, data: [{ id: 'a', title: 'A', text: '' }] },
      menu: { version: LAYOUT, data: { hidden: [], order: [] } },
    },
  });

  /** Chooses a file of this content. */
  async function choose(text: string): Promise<void> {
    Object.defineProperty(page.field('Backup file'), 'files', {
      value: [new File([text], 'mine.json')],
    });
    await page.change('Backup file');
  }

  test('is saved', async () => {
    await open();
    await page.press('Save everything as a file');
    await vi.waitFor(() => expect(page.host.saved.has('backup.json')).toBe(true));
  });

  test('shows what is in it before anything is changed, and is taken back', async () => {
    await open();
    await choose(FILE);
    await vi.waitFor(() => expect(page.text()).toContain('1 own snippet'));
    expect(page.text()).toContain('The menu’s choice and order');
    expect(page.host.memory.restored).toBeUndefined();
    await page.press('Add what is not here');
    await vi.waitFor(() => expect(page.host.memory.restored?.how).toBe('add'));
    await page.press('Undo');
    await vi.waitFor(() => expect(page.host.memory.restored).toBeUndefined());
  });

  test('that cannot be read says where, and nothing is changed', async () => {
    await open();
    await choose(FILE.replace('"title":"A"', '"title":7'));
    await vi.waitFor(() =>
      expect(page.text()).toContain('stored.snippets.[0].title: expected text'),
    );
    expect(page.text()).toContain('Nothing was changed');
  });
});

test('everything is deleted only when asked twice, and a backup is offered', async () => {
  await open();
  await page.press('Delete everything…');
  expect(page.host.memory.deleted).toBeUndefined();
  await page.press('Save a backup first');
  await vi.waitFor(() => expect(page.host.saved.has('backup.json')).toBe(true));
  await page.press('Delete it all');
  await vi.waitFor(() => expect(page.host.memory.deleted).toBe(true));
});
