import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { message } from '../../../data/messages/message';
import { addCard, removeCard } from '../../../data/storage/change-cards';
import { cardShelf, cardsShelf, ownShelf, resumeShelf } from '../../../data/storage/items';
import {
  decideSide,
  emptyStore,
  fillAgain,
  readAsked,
  readSync,
  switchOff,
  switchOn,
  turn,
} from '../../../data/storage/sync';
import { Machine, Server } from '../sync/simulated';

const BUNDLED = { basics: { name: 'Ada', label: 'Analyst' }, work: [{ name: 'Engines' }] };
const EMPTY: Record<string, unknown> = {
  cards: { cards: [{ id: 'bundled', title: '' }] },
  resume: BUNDLED,
  snippets: [],
  learned: [],
};
const snippet = (id: string) => ({ id, title: id, text: '' });

/** The ids of the snippets that are stored; which of two new ones stands first is nobody's choice. */
async function ownIds(): Promise<string[]> {
  const own = await ownShelf.read();
  return own.state === 'ok' ? own.value.map(({ id }) => id).toSorted() : [];
}

let other: Machine;

/** The other machine has its turn, on what lies in this one's sync storage. */
async function otherTurn(): Promise<void> {
  other.store = await fakeBrowser.storage.sync.get();
  await other.turn();
  await fakeBrowser.storage.sync.clear();
  await fakeBrowser.storage.sync.set(other.store);
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => ({ json: async () => structuredClone(BUNDLED) }));
  const server = new Server();
  other = new Machine('other', { now: Date.now() }, (key) => EMPTY[key]);
  server.machines = [other];
});

describe('sync in the browser’s storage', () => {
  test('does nothing while it is off', async () => {
    await ownShelf.write([snippet('a')]);
    expect(await turn()).toBeUndefined();
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  test('brings together what is on both machines', async () => {
    await ownShelf.write([snippet('a')]);
    await switchOn();
    other.edit('snippets', [snippet('b')]);
    other.edit('resume', { ...BUNDLED, basics: { name: 'Ada', label: 'Countess' } });
    await otherTurn();
    await turn();
    expect(await ownIds()).toEqual(['a', 'b']);
    expect(await resumeShelf.read()).toMatchObject({ value: { basics: { label: 'Countess' } } });
    expect(await readAsked()).toEqual([]);
    expect(await readSync()).toMatchObject({ met: true, unfit: [], damaged: [] });
  });

  test('stores no résumé where all machines show the bundled one', async () => {
    await resumeShelf.write({ ...BUNDLED, basics: { name: 'Ada', label: 'x' } });
    await switchOn();
    await otherTurn();
    other.edit('resume', undefined);
    await otherTurn();
    await turn();
    expect(await resumeShelf.read()).toEqual({ state: 'empty' });
  });

  test('takes cards along, variants too, and deletes them everywhere', async () => {
    const variant = await addCard({
      title: 'Manager',
      resume: { ...BUNDLED, basics: { name: 'Ada', label: 'Manager' } },
      of: 'bundled',
    });
    await switchOn();
    await otherTurn();
    expect(other.documents.get(`card.${variant.id}`)).toEqual({
      resume: { basics: { label: 'Manager' } },
      from: { basics: { label: 'Analyst' } },
    });
    const back = await removeCard(variant.id);
    await turn();
    await otherTurn();
    expect(other.documents.has(`card.${variant.id}`)).toBe(false);
    await back();
    await turn();
    await otherTurn();
    expect(other.documents.get('cards')).toMatchObject({ cards: [{}, { title: 'Manager' }] });
    expect(other.documents.get(`card.${variant.id}`)).toMatchObject({
      resume: { basics: { label: 'Manager' } },
    });
  });

  test('shows a card of another machine', async () => {
    await switchOn();
    other.edit('cards', {
      cards: [
        { id: 'bundled', title: '' },
        { id: 'x', title: 'X' },
      ],
    });
    other.edit('card.x', { resume: { basics: { name: 'X' } } });
    await otherTurn();
    await turn();
    expect(await cardShelf('x').read()).toEqual({
      state: 'ok',
      value: { resume: { basics: { name: 'X' } } },
    });
    expect(await cardsShelf.read()).toMatchObject({ value: { cards: [{}, { id: 'x' }] } });
  });

  test('asks about what both have changed, and decides for both', async () => {
    await switchOn();
    await resumeShelf.write({ ...BUNDLED, basics: { name: 'Ada', label: 'here' } });
    other.edit('resume', { ...BUNDLED, basics: { name: 'Ada', label: 'there' } });
    await otherTurn();
    await turn();
    const [asked, ...more] = await readAsked();
    expect(more).toEqual([]);
    expect(asked?.where).toBe('Headline');
    const side = asked?.sides.find(({ value }) => value === 'there')?.side;
    if (!side) throw new Error('the other side is missing');
    await ownShelf.write([snippet('typed meanwhile')]);
    await decideSide(side);
    await otherTurn();
    expect(await readAsked()).toEqual([]);
    expect(other.contradictions()).toEqual([]);
    expect(await resumeShelf.read()).toMatchObject({ value: { basics: { label: 'there' } } });
    expect(other.documents.get('snippets')).toEqual([snippet('typed meanwhile')]);
  });

  test('is never named like what nobody has edited, whatever is drawn', async () => {
    vi.spyOn(crypto, 'randomUUID').mockReturnValue('0ad27eea-0000-4000-8000-000000000000');
    await switchOn();
    await resumeShelf.write({ ...BUNDLED, basics: { name: 'Ada', label: 'here' } });
    other.edit('resume', { ...BUNDLED, basics: { name: 'Ada', label: 'there' } });
    await otherTurn();
    await turn();
    expect((await readAsked()).map(({ where }) => where)).toEqual(['Headline']);
  });

  test('leaves alone what cannot be read here', async () => {
    await switchOn();
    await fakeBrowser.storage.local.set({ snippets: { version: 99, data: 'newer' } });
    other.edit('snippets', [snippet('b')]);
    await otherTurn();
    await turn();
    expect(await fakeBrowser.storage.local.get('snippets')).toEqual({
      snippets: { version: 99, data: 'newer' },
    });
  });

  test('takes over nothing that could not be stored', async () => {
    await switchOn();
    other.edit('snippets', [{ id: 'b', title: 7 }]);
    await otherTurn();
    await turn();
    expect(await ownShelf.read()).toEqual({ state: 'empty' });
    expect(await readSync()).toMatchObject({ damaged: ['snippets'] });
  });

  test('says what the browser refused, and sends it later', async () => {
    await ownShelf.write([snippet('a')]);
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('MAX_WRITE'));
    await switchOn();
    expect(await readSync()).toMatchObject({
      failed: { message: message('error_asTold', { why: 'MAX_WRITE' }), times: 1 },
    });
    set.mockRestore();
    await turn();
    expect(await readSync()).not.toHaveProperty('failed');
    await otherTurn();
    expect(other.documents.get('snippets')).toEqual([snippet('a')]);
  });

  test('keeps what is typed while a turn is on', async () => {
    await switchOn();
    other.edit('snippets', [snippet('there')]);
    await otherTurn();
    const get = fakeBrowser.storage.sync.get.bind(fakeBrowser.storage.sync);
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementationOnce(async () => {
      await ownShelf.write([snippet('here')]);
      return get();
    });
    await turn();
    expect(await ownIds()).toEqual(['here', 'there']);
  });

  test('is switched off with all of it left where it is', async () => {
    await ownShelf.write([snippet('a')]);
    await switchOn();
    const items = await fakeBrowser.storage.sync.get();
    await switchOff();
    expect(await readSync()).toBeUndefined();
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['snippets']);
    expect(await fakeBrowser.storage.sync.get()).toEqual(items);
  });

  test('is emptied for all; a machine that finds it empty keeps its own, and sends it when asked', async () => {
    await ownShelf.write([snippet('a')]);
    await switchOn();
    await fakeBrowser.storage.sync.set({ foreign: 1 });
    await otherTurn();
    await emptyStore();
    expect(await fakeBrowser.storage.sync.get()).toEqual({ foreign: 1 });
    await switchOn();
    await fakeBrowser.storage.sync.remove('doc:snippets');
    await turn();
    expect(await readSync()).toMatchObject({ paused: 'emptied' });
    expect(await ownShelf.read()).toMatchObject({ value: [snippet('a')] });
    await fillAgain();
    expect(await fakeBrowser.storage.sync.get()).toHaveProperty(['doc:snippets']);
  });
});
