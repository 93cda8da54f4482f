import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { menuShelf } from '../../../data/storage/items.ts';
import { discardUnreadable, readUnreadable } from '../../../data/storage/rescue.ts';
import { LAYOUT } from '../../../data/storage/stored-value.ts';

const raw = () => fakeBrowser.storage.local.get();

describe('what cannot be read', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is nothing where all is sound', async () => {
    await menuShelf.write({ hidden: [], order: [] });
    expect(await readUnreadable()).toEqual([]);
  });

  it('comes with all that was stored', async () => {
    const snippets = { version: 1, data: [{ id: 'a', title: 7 }] };
    await fakeBrowser.storage.local.set({ snippets });
    const [found, ...more] = await readUnreadable();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      key: 'snippets',
      what: message('storage_stored_own'),
      disposable: true,
    });
    expect(JSON.parse(found?.json ?? '')).toEqual(snippets);
  });

  it('is kept aside when something new is stored, and still found', async () => {
    await fakeBrowser.storage.local.set({ menu: 'broken' });
    await menuShelf.write({ hidden: ['email'], order: [] });
    expect((await readUnreadable()).map(({ key, json }) => [key, json])).toEqual([
      ['menu.damaged', '"broken"'],
    ]);
  });

  it('may be any card', async () => {
    await fakeBrowser.storage.local.set({
      cards: { version: 2, data: { cards: [] } },
      'card.a': { version: 2, data: { resume: { work: 1 } } },
      'card.b.damaged': 'broken',
    });
    const found = await readUnreadable();
    expect(found.map(({ key, what }) => [key, textOf(what)])).toEqual([
      ['cards', 'list of cards'],
      ['card.a', 'card'],
      ['card.b.damaged', 'card'],
    ]);
  });

  it('may not be discarded while a newer version can still use it', async () => {
    await fakeBrowser.storage.local.set({ resume: { version: LAYOUT + 1, data: {} } });
    expect(await readUnreadable()).toMatchObject([{ key: 'resume', disposable: false }]);
  });

  it('is discarded, and put back as it was', async () => {
    await fakeBrowser.storage.local.set({ menu: 'broken', resume: 'broken too' });
    const menu = (await readUnreadable()).find(({ key }) => key === 'menu');
    if (!menu) throw new Error('the menu is not found');
    const restore = await discardUnreadable(menu);
    expect(await raw()).toEqual({ resume: 'broken too' });
    await restore();
    expect(await raw()).toEqual({ menu: 'broken', resume: 'broken too' });
  });
});

describe('a watched shelf', () => {
  beforeEach(() => fakeBrowser.reset());

  it('still keeps what was damaged since it was read', async () => {
    const end = menuShelf.watch(() => {});
    expect(await menuShelf.read()).toEqual({ state: 'empty' });
    await fakeBrowser.storage.local.set({ menu: 'broken' });
    await menuShelf.write({ hidden: [], order: [] });
    expect(await raw()).toMatchObject({ 'menu.damaged': 'broken' });
    end();
  });
});
