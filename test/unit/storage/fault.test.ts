import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';
import { addCard, removeCard, renameCard } from '../../../data/storage/change-cards';
import { StorageError } from '../../../data/storage/item';
import { namedShelves } from '../../../data/storage/named-shelves';
import { readCard, readCards } from '../../../data/storage/read-card';
import { saveOwn, saveResume } from '../../../data/storage/save';
import { loadState } from '../../../data/storage/state';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(named('Packed'))));
});

const kept = () => chrome.storage.local.get();
const named = (name: string): Resume => ({ basics: { name } });

test('whatever lies under any key, the card opens and leaves what lies there alone', async () => {
  const keys = [...namedShelves(['card.a']).map(({ shelf }) => shelf.key), 'card.', 'card.b'];
  const raw = fc.oneof(
    fc.jsonValue(),
    fc.record({ version: fc.oneof(fc.integer(), fc.constantFrom(1, 2)), data: fc.jsonValue() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), raw), async (items) => {
      fakeBrowser.reset();
      await chrome.storage.local.set(items);
      const before = await kept();
      const state = await loadState();
      expect(state.cards.length).toBeGreaterThan(0);
      expect(state.card).toBeDefined();
      expect(await kept()).toEqual(before);
    }),
    { numRuns: 150 },
  );
});

/** Fails the write of this number, and all after it where the browser has ended by then. */
function failing(at: number, ended: boolean): () => void {
  let count = 0;
  const refuse = () => {
    count += 1;
    return count === at || (ended && count > at);
  };
  const { local } = chrome.storage;
  const [set, remove] = [local.set.bind(local), local.remove.bind(local)];
  const words = ended ? 'Extension context invalidated.' : 'QUOTA_BYTES quota exceeded';
  const refused = async <T>(work: () => Promise<T>): Promise<T> => {
    if (refuse()) throw new Error(words);
    return work();
  };
  const spies = [
    vi.spyOn(local, 'set').mockImplementation((items: object) => refused(() => set({ ...items }))),
    vi
      .spyOn(local, 'remove')
      .mockImplementation((keys: string | string[]) => refused(() => remove(keys))),
  ];
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

const CHANGES: Record<string, () => Promise<unknown>> = {
  'an edit': () => saveResume('bundled')(named('After'), named('Before')),
  'a new snippet': () => saveOwn([{ id: 's', title: 'T', text: 'x' }], []),
  'a new card': () => addCard({ title: 'New', resume: named('New') }),
  'a new variant': () => addCard({ title: 'Variant', resume: named('Variant'), of: 'bundled' }),
  'another title': async () => renameCard((await readCards())[1]?.id ?? '', 'Renamed'),
  'a deletion of a base': async () => removeCard((await readCards())[1]?.id ?? ''),
  'a deletion and back': async () => (await removeCard((await readCards())[1]?.id ?? ''))(),
};

test.each(
  Object.keys(CHANGES).flatMap((what) =>
    [1, 2, 3, 4, 5].flatMap((at) => [false, true].map((ended) => ({ what, at, ended }))),
  ),
)('$what where write $at fails (the browser has ended: $ended) loses nothing', async (fault) => {
  await saveResume('bundled')(named('Before'));
  const base = await addCard({ title: 'Base', resume: named('Base') });
  await addCard({ title: 'Of base', resume: named('Of base'), of: base.id });
  const mend = failing(fault.at, fault.ended);
  const failed = await CHANGES[fault.what]?.().then(
    () => undefined,
    (error: unknown) => error,
  );
  mend();
  if (failed && !fault.ended) expect(failed).toBeInstanceOf(StorageError);
  const state = await loadState();
  expect(state.troubles.map(textOf).filter((line) => /cannot be read/.test(line))).toEqual([]);
  const resumes = await Promise.all((await readCards()).map((card) => readCard(card)));
  const names = resumes.flatMap((one) => (one.state === 'ok' ? [one.value.basics?.name] : []));
  // Every card on the list can be read; the variant stands in every case.
  expect(names.length).toBeGreaterThanOrEqual(resumes.length - 1);
  expect(names).toContain('Of base');
  if (!fault.what.startsWith('a deletion')) expect(names).toContain('Base');
});
