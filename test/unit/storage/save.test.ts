import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Resume } from '../../../data/schema/resume';
import { readHistory } from '../../../data/storage/history';
import { ownShelf, resumeShelf } from '../../../data/storage/items';
import { saveOwn, saveResume } from '../../../data/storage/save';

const BASE: Resume = {
  basics: { name: 'Ada' },
  work: [{ name: 'Engine & Sons', position: 'Analyst' }],
};

async function stored(): Promise<unknown> {
  const shelf = await resumeShelf.read();
  return shelf.state === 'ok' ? shelf.value : shelf.state;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await resumeShelf.write(BASE);
});

describe('a page that is closed while it saves', () => {
  const typed = (label: string): Resume => ({ ...BASE, basics: { name: 'Ada', label } });

  test('keeps what was typed last', async () => {
    const begun = saveResume('bundled')(typed('Count'), BASE);
    const closing = saveResume('bundled')(typed('Countess'));
    await Promise.all([begun, closing]);
    expect(await stored()).toEqual(typed('Countess'));
  });

  test('saves on if it is not closed after all', async () => {
    await saveResume('bundled')(typed('Count'));
    await saveResume('bundled')(typed('Countess'), typed('Count'));
    expect(await stored()).toEqual(typed('Countess'));
  });
});

describe('two pages that started from the same', () => {
  test('do not overwrite each other', async () => {
    const [one, other] = await Promise.all([
      saveResume('bundled')({ ...BASE, basics: { name: 'Ada', label: 'Countess' } }, BASE),
      saveResume('bundled')(
        { ...BASE, work: [{ name: 'Engine & Sons', position: 'Chief' }] },
        BASE,
      ),
    ]);
    expect([...one.conflicts, ...other.conflicts]).toEqual([]);
    expect(await stored()).toEqual({
      basics: { name: 'Ada', label: 'Countess' },
      work: [{ name: 'Engine & Sons', position: 'Chief' }],
    });
  });

  test('are told where they contradict each other', async () => {
    await saveResume('bundled')({ ...BASE, basics: { name: 'Ada King' } }, BASE);
    const { conflicts } = await saveResume('bundled')(
      { ...BASE, basics: { name: 'Lady Lovelace' } },
      BASE,
    );
    expect(conflicts).toEqual([
      { path: ['basics', 'name'], base: 'Ada', mine: 'Lady Lovelace', theirs: 'Ada King' },
    ]);
  });

  test('keep each other’s snippets', async () => {
    const snippet = (id: string) => ({ id, title: id, text: '' });
    await saveOwn([snippet('a')], []);
    await saveOwn([snippet('b')], []);
    const shelf = await ownShelf.read();
    expect(shelf.state === 'ok' && shelf.value.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
  });
});

test('a page that is being closed stores what it has at once', () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  void resumeShelf.read().then(() => undefined);
  const end = resumeShelf.watch(() => {});
  return resumeShelf.read().then(() => {
    void saveResume('bundled')({ basics: { name: 'Ada King' } });
    expect(set).toHaveBeenCalledOnce();
    end();
  });
});

test('a change comes into the history a moment later, with what was before', async () => {
  const after = { ...BASE, basics: { name: 'Ada King' } };
  await saveResume('bundled')(after, BASE);
  await vi.waitFor(async () => expect(await readHistory()).toHaveLength(2), 5000);
  expect((await readHistory()).map(({ what, resume }) => [what, resume])).toEqual([
    [['Full name'], after],
    [[], BASE],
  ]);
});

test('a full storage drops old history before it refuses a change', async () => {
  const states = Array.from({ length: 8 }, (_, index) => ({
    at: new Date(index).toISOString(),
    what: [],
    resume: { basics: { name: `${index}` } },
  }));
  await fakeBrowser.storage.local.set({ history: { version: 1, data: states } });
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    if ('resume' in items && (await readHistory()).length > 2)
      throw new Error('QUOTA_BYTES quota exceeded');
    await set(items);
  });
  const after = { ...BASE, basics: { name: 'Ada King' } };
  await saveResume('bundled')(after, BASE);
  expect(await stored()).toEqual(after);
  expect((await readHistory()).map(({ resume }) => resume.basics?.name)).toEqual(['0', '1']);
});
