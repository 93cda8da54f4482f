import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lastShelf, learnedShelf, ownShelf } from '../../../data/storage/items';
import { learn } from '../../../entrypoints/background/fill-learn';
import { insertLast, insertSnippet } from '../../../entrypoints/background/insert-last';
import { saveSelection } from '../../../entrypoints/background/save-selection';
import { leaveWord, takeWord } from '../../../entrypoints/browser/notice';
import { isPrivate } from '../../../entrypoints/browser/private';
import { pageField, pagePlan } from '../fill/page';

/** What is said over the page. */
let said: string[];
let tabId: number;

/** A tab whose page answers the extension's scripts as ours would. */
async function openTab(incognito: boolean) {
  const window = await fakeBrowser.windows.create({ incognito, focused: true });
  const tab = await fakeBrowser.tabs.create({ windowId: window?.id });
  await fakeBrowser.tabs.update(tab.id, { incognito } as object);
  tabId = tab.id ?? -1;
}

beforeEach(() => {
  fakeBrowser.reset();
  said = [];
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.action, 'openPopup').mockResolvedValue();
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async (call: object) => {
    const { func, args = [] } = call as { func?: () => unknown; args?: unknown[] };
    const asked = String(func ?? '');
    if (asked.includes('toast')) said.push(String(args[0]));
    const result = asked.includes('plan')
      ? pagePlan(pageField(1, { label: 'Favourite colour' }))
      : asked.includes('insert')
        ? { outcome: 'inserted', way: 'type', notes: [] }
        : asked.includes('where')
          ? { path: [], field: true, foreign: null }
          : asked.includes('getSelection')
            ? 'A line'
            : undefined;
    return [{ frameId: 0, documentId: '', result }];
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const stored = async () => ({
  local: await fakeBrowser.storage.local.get(),
  session: await fakeBrowser.storage.session.get(),
});
const click = { menuItemId: 'menu:save-selection', selectionText: 'A line' } as never;

/** The card of the package, as the background reads it. */
const bundled = () =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => new Response(JSON.stringify({ basics: { name: 'Ada' } })));

describe('a private window', () => {
  beforeEach(() => openTab(true));

  it('takes a line, and does not remember it as the last', async () => {
    bundled();
    await ownShelf.write([{ id: 'city', title: 'City', text: 'Vancouver' }]);
    expect(await insertSnippet('own.city', { tabId })).toEqual({ outcome: 'inserted', notes: [] });
    expect(await lastShelf.read()).toMatchObject({ state: 'empty' });
  });

  it('leaves no word to another window', async () => {
    await leaveWord({ message: 'Click into a field of jobs.example.' }, tabId);
    await openTab(false);
    expect(await takeWord()).toBeUndefined();
  });

  it('keeps no correction, and hands it back for this fill', async () => {
    expect(await learn(tabId, '0:1', { to: 'nothing' })).toEqual({
      fleeting: {
        origin: 'https://jobs.example.org',
        field: { label: 'Favourite colour', name: '', id: '', control: 'text', section: undefined },
        correction: { to: 'nothing' },
      },
    });
    expect(await stored()).toEqual({ local: {}, session: {} });
  });

  it('keeps no selection, and says so', async () => {
    await saveSelection(tabId, click);
    expect(said).toEqual([expect.stringMatching(/^Not kept: this is a private window\./)]);
    expect(await stored()).toEqual({ local: {}, session: {} });
  });

  it('says that it knows no last line, and does not insert one of another window', async () => {
    await lastShelf.write('given-name');
    await insertLast({ tabId });
    expect(said).toEqual([expect.stringMatching(/^In a private window/)]);
  });
});

describe('any other window', () => {
  beforeEach(() => openTab(false));

  it('keeps them', async () => {
    bundled();
    await ownShelf.write([{ id: 'city', title: 'City', text: 'Vancouver' }]);
    await insertSnippet('own.city', { tabId });
    expect(await lastShelf.read()).toMatchObject({ value: 'own.city' });
    expect(await learn(tabId, '0:1', { to: 'nothing' })).toEqual({});
    expect(await learnedShelf.read()).toMatchObject({ value: [{ to: { to: 'nothing' } }] });
    await saveSelection(tabId, click);
    expect(await ownShelf.read()).toMatchObject({
      value: [{ text: 'Vancouver' }, { text: 'A line' }],
    });
  });
});

it('of a tab that is gone nothing is kept', async () => {
  expect(await isPrivate(4711)).toBe(true);
});
