import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { historyShelf } from '../../../data/storage/items.ts';

beforeEach(() => fakeBrowser.reset());

test('the history of layout 1, which knew one card, is that of the bundled card', async () => {
  const state = { at: '2026-01-01T00:00:00.000Z', what: ['Phone'], resume: { basics: {} } };
  const history = { version: 1, data: [state] };
  await fakeBrowser.storage.local.set({ history });
  expect(await historyShelf.read()).toEqual({
    state: 'ok',
    value: [{ card: 'bundled', ...state }],
  });
  expect(await fakeBrowser.storage.local.get()).toEqual({ history });
});

test('what layout 1 had broken stays broken, and is named', async () => {
  await fakeBrowser.storage.local.set({ history: { version: 1, data: [7, { at: 1 }] } });
  const stored = await historyShelf.read();
  expect(stored.state === 'damaged' && stored.problems.map(({ path }) => path)).toContain('[0]');
});
