import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { type Backup, readBackup, restoreBackup, writeBackup } from '../../../data/storage/backup';
import { addCard } from '../../../data/storage/change-cards';
import { deleteAll } from '../../../data/storage/delete-all';
import * as shelves from '../../../data/storage/items';
import { isOfThisMachine, namedShelves } from '../../../data/storage/named-shelves';
import { LAYOUT } from '../../../data/storage/stored-value';
import { newStatus } from '../../../data/sync/status';

const RESUME = { basics: { name: 'Ada' } };
const at = new Date(Date.UTC(2026, 0, 2));
const raw = () => fakeBrowser.storage.local.get();
const ofPerson = async () =>
  Object.fromEntries(Object.entries(await raw()).filter(([key]) => !isOfThisMachine(key)));

async function read(text: string): Promise<Backup> {
  const reading = await readBackup(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** Something on every shelf. */
async function fillAll(): Promise<void> {
  await shelves.resumeShelf.write(RESUME);
  await addCard({
    title: 'Manager',
    resume: { basics: { name: 'Ada', label: 'M' } },
    of: 'bundled',
  });
  await shelves.ownShelf.write([{ id: 'a', title: 'A', text: 'Dear' }]);
  await shelves.menuShelf.write({ hidden: ['email'], order: [] });
  await shelves.answersShelf.write([{ id: 'q', question: 'Notice?', answer: '3 months' }]);
  await shelves.learnedShelf.write([
    { origin: 'https://a.example', signature: 's', words: 'w', label: 'L', to: { to: 'nothing' } },
  ]);
  await shelves.filesShelf.write({
    resume: { name: 'a.pdf', type: 'application/pdf', base64: 'JVBERg==' },
  });
  await shelves.historyShelf.write([
    { card: 'bundled', at: at.toISOString(), what: [], resume: {} },
  ]);
  await shelves.lastShelf.write('email');
  await shelves.syncShelf.write(newStatus('here'));
  await shelves.replicasShelf.write({});
  await fakeBrowser.storage.local.set({ 'menu.damaged': 'broken' });
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => ({ json: async () => RESUME }));
});

describe('the list of shelves', () => {
  test('names every one there is', () => {
    const made = Object.values(shelves).flatMap((shelf) =>
      typeof shelf === 'object' && 'key' in shelf ? [shelf.key] : [],
    );
    const named = namedShelves([]).map(({ shelf }) => shelf.key);
    expect(made.toSorted()).toEqual(named.toSorted());
  });

  test('has something on each of them in these tests', async () => {
    await fillAll();
    const named = namedShelves(Object.keys(await raw())).map(({ shelf }) => shelf.key);
    expect(Object.keys(await raw()).toSorted()).toEqual([...named, 'menu.damaged'].toSorted());
  });
});

describe('a backup', () => {
  test('has all that is stored, this machine’s part in sync aside', async () => {
    await fillAll();
    const { stored, layout } = JSON.parse(await writeBackup(at));
    expect([stored, layout]).toEqual([await ofPerson(), LAYOUT]);
    expect(Object.keys(stored)).not.toContain('sync');
  });

  test('tells what is in it', async () => {
    await fillAll();
    const { contents } = await read(await writeBackup(at));
    expect(Object.fromEntries(contents.map(({ what, count }) => [what, count]))).toMatchObject({
      cards: 2,
      own: 1,
      answers: 1,
      files: 1,
      history: 1,
    });
  });

  test('brings back all of it on a machine that has nothing', async () => {
    await fillAll();
    const [text, before] = [await writeBackup(at), await ofPerson()];
    await fakeBrowser.storage.local.clear();
    await restoreBackup(await read(text), 'replace', 'Other');
    expect(await raw()).toEqual(before);
  });

  test('replaces what is there, and gives it back', async () => {
    await fillAll();
    const [text, before] = [await writeBackup(at), await ofPerson()];
    await addCard({ title: 'Another', resume: {} });
    await shelves.ownShelf.clear();
    const later = await raw();
    const back = await restoreBackup(await read(text), 'replace', 'Other');
    expect(await ofPerson()).toEqual(before);
    expect(await raw()).toHaveProperty('sync');
    await back();
    expect(await raw()).toEqual(later);
  });

  test('adds what is not there, changes nothing, and is taken back', async () => {
    await fillAll();
    const backup = await read(await writeBackup(at));
    await fakeBrowser.storage.local.clear();
    await shelves.resumeShelf.write({ basics: { name: 'Charles' } });
    await shelves.ownShelf.write([
      { id: 'b', title: 'B', text: '' },
      { id: 'a', title: 'Mine', text: 'here' },
    ]);
    await shelves.filesShelf.write({ 'cover-letter': { name: 'c', type: '', base64: '' } });
    const before = await raw();
    const back = await restoreBackup(backup, 'add', 'From the backup');
    const own = await shelves.ownShelf.read();
    const cards = await shelves.cardsShelf.read();
    const files = await shelves.filesShelf.read();
    const resume = await shelves.resumeShelf.read();
    expect(resume).toMatchObject({ value: { basics: { name: 'Charles' } } });
    expect(own).toMatchObject({ value: [{ title: 'B' }, { title: 'Mine' }] });
    expect(cards).toMatchObject({
      value: { cards: [{ id: 'bundled' }, { title: 'Manager' }, { title: 'From the backup' }] },
    });
    expect(files.state === 'ok' && Object.keys(files.value).toSorted()).toEqual([
      'cover-letter',
      'resume',
    ]);
    await back();
    expect(await raw()).toEqual(before);
  });

  test('of an older version is brought up to today’s layout', async () => {
    const stored = {
      history: { version: 1, data: [{ at: at.toISOString(), what: [], resume: RESUME }] },
    };
    const text = JSON.stringify({
      kind: 'resume-card-backup',
      layout: 1,
      at: at.toISOString(),
      stored,
    });
    await restoreBackup(await read(text), 'replace', 'Other');
    expect(await shelves.historyShelf.read()).toMatchObject({ value: [{ card: 'bundled' }] });
  });

  test('that the browser has no room for changes nothing', async () => {
    await fillAll();
    const backup = await read(await writeBackup(at));
    await shelves.ownShelf.clear();
    const before = await raw();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    await expect(restoreBackup(backup, 'replace', 'Other')).rejects.toMatchObject({
      said: message('storage_item_full'),
    });
    expect(await raw()).toEqual(before);
  });

  const file = (stored: unknown, more = {}) =>
    JSON.stringify({
      kind: 'resume-card-backup',
      layout: LAYOUT,
      at: at.toISOString(),
      stored,
      ...more,
    });
  test.each([
    ['half a file', '{"kind":"resume-card-ba', '', /not all of one/],
    ['another file', '{"basics":{}}', '', /no backup of Résumé Card/],
    ['a newer layout', file({}, { layout: 99 }), '', /newer version.*update/],
    ['a newer shelf', file({ menu: { version: 99, data: {} } }), '', /newer version.*update/],
    [
      'a wrong value',
      file({ snippets: { version: LAYOUT, data: [{ id: 'a', title: 7, text: '' }] } }),
      'stored.snippets.[0].title',
      /text/,
    ],
    ['a key of nobody’s', file({ fruit: 1 }), 'stored.fruit', /not known/],
    [
      'another machine’s part in sync',
      file({ sync: { version: LAYOUT, data: newStatus('x') } }),
      'stored.sync',
      /not known/,
    ],
  ])('is refused: %s', async (_, text, path, words) => {
    await fillAll();
    const before = await raw();
    const reading = await readBackup(text);
    if (reading.ok) throw new Error('it was read');
    expect(reading.problems[0]?.path).toBe(path);
    expect(textOf(reading.problems[0]?.message ?? '')).toMatch(words);
    expect(await raw()).toEqual(before);
  });
});

test('deleting everything leaves nothing, in the sync storage neither', async () => {
  await fillAll();
  await fakeBrowser.storage.session.set({ word: 1 });
  await fakeBrowser.storage.sync.set({ 'doc:snippets': 1, 'part:resume:x:0': 'x' });
  await deleteAll();
  expect(await raw()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});

test('deleting everything leaves the other machines theirs where this one takes no part', async () => {
  await fakeBrowser.storage.sync.set({ 'doc:snippets': 1 });
  await deleteAll();
  expect(await fakeBrowser.storage.sync.get()).toEqual({ 'doc:snippets': 1 });
});
