import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import * as z from 'zod/mini';
import { message } from '../../../data/messages/message';
import { StorageError, shelf } from '../../../data/storage/item.ts';
import { LAYOUT } from '../../../data/storage/stored-value.ts';

const fruit = shelf('fruit', async () => z.array(z.string()));
const raw = async () => fakeBrowser.storage.local.get();

describe('shelf', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives back what was written', async () => {
    expect(await fruit.read()).toEqual({ state: 'empty' });
    await fruit.write(['apple']);
    expect(await fruit.read()).toEqual({ state: 'ok', value: ['apple'] });
    await fruit.clear();
    expect(await fruit.read()).toEqual({ state: 'empty' });
  });

  it.each([
    [{ version: 1, data: ['apple', 7] }, '[1]'],
    [{ version: 1, data: 'apple' }, ''],
    ['apple', ''],
    [7, ''],
    [{ data: [] }, 'version'],
  ])('names what is damaged in %j and leaves it there', async (damaged, path) => {
    await fakeBrowser.storage.local.set({ fruit: damaged });
    const stored = await fruit.read();
    expect(stored.state === 'damaged' && stored.problems.map((problem) => problem.path)).toEqual([
      path,
    ]);
    expect(await raw()).toEqual({ fruit: damaged });
  });

  it('keeps a damaged value beside the new one', async () => {
    await fakeBrowser.storage.local.set({ fruit: 'apple' });
    await fruit.write(['pear']);
    expect(await raw()).toEqual({
      fruit: { version: LAYOUT, data: ['pear'] },
      'fruit.damaged': 'apple',
    });
  });

  it('leaves alone what a newer version wrote', async () => {
    const newer = { version: LAYOUT + 1, data: { any: 'thing' } };
    await fakeBrowser.storage.local.set({ fruit: newer });
    expect(await fruit.read()).toEqual({ state: 'newer', version: LAYOUT + 1 });
    await expect(fruit.write([])).rejects.toThrow(StorageError);
    expect(await raw()).toEqual({ fruit: newer });
  });

  it('says so when there is no room, and nothing has changed', async () => {
    await fruit.write(['apple']);
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('Session storage quota bytes exceeded'));
    await expect(fruit.write(['pear'])).rejects.toMatchObject({
      said: message('storage_item_full'),
    });
    set.mockRestore();
    expect(await fruit.read()).toEqual({ state: 'ok', value: ['apple'] });
  });

  it('calls back after a change of its own key only, until it is told to end', async () => {
    const changed = vi.fn();
    const end = fruit.watch(changed);
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(changed).not.toHaveBeenCalled();
    await fruit.write(['apple']);
    expect(changed).toHaveBeenCalledTimes(1);
    end();
    await fruit.write(['pear']);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
