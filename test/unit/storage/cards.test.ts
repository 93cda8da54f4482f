import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { findCards } from '../../../data/cards/find.ts';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume.ts';
import { loadSnippets } from '../../../data/snippets/load.ts';
import { readOwners } from '../../../data/storage/card-owners.ts';
import {
  addCard,
  cardResume,
  chooseCard,
  markReceived,
  moveCard,
  type NewCard,
  removeCard,
  renameCard,
  restoreBundled,
} from '../../../data/storage/change-cards.ts';
import { readHistory } from '../../../data/storage/history.ts';
import { readCards } from '../../../data/storage/read-card.ts';
import { saveResume } from '../../../data/storage/save.ts';
import { loadState, watchState } from '../../../data/storage/state.ts';

const BASE: Resume = {
  basics: { name: 'Ada Lovelace', label: 'Analyst', phone: '+44 1' },
  work: [{ name: 'Engine & Sons', position: 'Analyst' }],
};
const ALAN: Resume = { basics: { name: 'Alan Turing' } };

const titles = async () => (await readCards()).map(({ title }) => title);
const edit = async (id: string, change: (resume: Resume) => Resume) => {
  const now = await cardResume(id);
  return saveResume(id)(change(now), now);
};
const basics = (fields: Resume['basics']) => (resume: Resume) => ({
  ...resume,
  basics: { ...resume.basics, ...fields },
});
const add = (card: Partial<NewCard>) => addCard({ title: 'Card', resume: ALAN, ...card });
const variant = async (of = 'bundled') =>
  add({ title: 'Manager', of, resume: await cardResume(of) });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(BASE)));
});

describe('a card that was handed on as an extension', () => {
  const own = [
    { id: 'mine', title: 'Greeting', text: 'Dear all' },
    { id: 'its', title: 'About her', text: 'She computes', card: 'bundled' },
  ];
  beforeEach(() => {
    const packed = { ...BASE, 'x-handed-on': true };
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(packed)));
  });

  it('is somebody else’s, until the person says otherwise', async () => {
    const { card, resume } = await loadState();
    expect(card).toEqual({ id: 'bundled', title: '', received: true });
    expect(resume).toEqual(BASE);
    await add({ title: 'Mine' });
    expect(await readCards()).toMatchObject([{ id: 'bundled', received: true }, { title: 'Mine' }]);
    await markReceived('bundled', false);
    expect((await readCards())[0]).toEqual({ id: 'bundled', title: '' });
  });

  it('is offered without the receiver’s own snippets, but those made for it', async () => {
    const titles = async () =>
      (await loadSnippets({ ...(await loadState()), own }, new Date(), 'en')).snippets
        .filter(({ group }) => group === 'own')
        .map(({ title }) => title);
    expect(await titles()).toEqual(['About her']);
    await markReceived('bundled', false);
    expect(await titles()).toEqual(['Greeting', 'About her']);
  });
});

describe('a card', () => {
  it('is the bundled one while there is no other', async () => {
    const { cards, card, resume, bundled } = await loadState();
    expect({ cards, card }).toEqual({
      cards: [{ id: 'bundled', title: '' }],
      card: { id: 'bundled', title: '' },
    });
    expect({ resume, bundled }).toEqual({ resume: BASE, bundled: true });
  });

  it('that is added is shown, and has a résumé of its own', async () => {
    const { id } = await add({ title: 'Alan' });
    expect(await loadState()).toMatchObject({ card: { id }, resume: ALAN, bundled: false });
    await edit(id, basics({ label: 'Reader' }));
    expect(await cardResume(id)).toEqual({ basics: { name: 'Alan Turing', label: 'Reader' } });
    expect(await cardResume('bundled')).toEqual(BASE);
  });

  it('that is not chosen keeps what was begun on it', async () => {
    const { id } = await add({});
    const save = saveResume(id);
    await chooseCard('bundled');
    await save({ basics: { name: 'Alan M. Turing' } }, ALAN);
    await save({ basics: { name: 'A. M. Turing' } });
    expect(await loadState()).toMatchObject({ card: { id: 'bundled' }, resume: BASE });
    expect(await cardResume(id)).toEqual({ basics: { name: 'A. M. Turing' } });
  });

  it('tells when it or its list changes', async () => {
    const changed = vi.fn();
    const end = watchState(changed);
    const { id } = await add({});
    changed.mockClear();
    await edit(id, basics({ label: 'Reader' }));
    expect(changed).toHaveBeenCalledTimes(1);
    await chooseCard('bundled');
    expect(changed).toHaveBeenCalledTimes(2);
    end();
  });

  it('is renamed, moved, deleted and brought back to its place', async () => {
    const { id } = await add({ title: 'One' });
    await add({ title: 'Two' });
    await renameCard(id, 'Uno');
    await moveCard(2, 0);
    expect(await titles()).toEqual(['Two', '', 'Uno']);
    const back = await removeCard('bundled');
    expect(await titles()).toEqual(['Two', 'Uno']);
    await back();
    expect(await titles()).toEqual(['Two', '', 'Uno']);
    await removeCard('bundled');
    await restoreBundled();
    await restoreBundled();
    expect(await titles()).toEqual(['Two', 'Uno', '']);
  });

  it('that is chosen and deleted gives way to the first, and comes back chosen', async () => {
    const { id } = await add({});
    const back = await removeCard(id);
    expect((await loadState()).card.id).toBe('bundled');
    await back();
    expect(await loadState()).toMatchObject({ card: { id }, resume: ALAN });
  });

  it('is not deleted where it is the last', async () => {
    await expect(removeCard('bundled')).rejects.toMatchObject({
      said: message('storage_card_last'),
    });
  });

  it('that was deleted takes no change, and says so', async () => {
    const { id } = await add({});
    await removeCard(id);
    await expect(saveResume(id)(BASE, ALAN)).rejects.toMatchObject({
      said: message('storage_card_deleted'),
    });
  });

  it('that cannot be read is named, and not written over', async () => {
    const { id } = await add({ title: 'Alan' });
    const damaged = { version: 2, data: { resume: { work: 'none' } } };
    await fakeBrowser.storage.local.set({ [`card.${id}`]: damaged });
    const { card, resume, troubles } = await loadState();
    expect({ card: card.id, resume }).toEqual({ card: 'bundled', resume: BASE });
    expect(troubles.map(textOf).join()).toMatch(/card “Alan” cannot be read/);
  });

  it('has a history of its own', async () => {
    vi.useFakeTimers();
    const { id } = await add({});
    await edit(id, basics({ label: 'Reader' }));
    await edit('bundled', basics({ label: 'Countess' }));
    await vi.advanceTimersByTimeAsync(3000);
    vi.useRealTimers();
    await vi.waitFor(async () => {
      const states = await readHistory();
      expect(states.filter(({ card }) => card === id).map(({ resume }) => resume)).toEqual([
        { basics: { name: 'Alan Turing', label: 'Reader' } },
        ALAN,
      ]);
    });
  });
});

describe('a variant', () => {
  it('shares what it does not change', async () => {
    const { id } = await variant();
    await edit(id, basics({ label: 'Manager' }));
    await edit('bundled', basics({ phone: '+44 2', label: 'Engineer' }));
    expect((await cardResume(id)).basics).toEqual({
      name: 'Ada Lovelace',
      label: 'Manager',
      phone: '+44 2',
    });
  });

  it('goes on sharing after it was saved again, from a page that is being closed too', async () => {
    const { id } = await variant();
    await edit('bundled', basics({ phone: '+44 2' }));
    await edit(id, basics({ label: 'Manager' }));
    await saveResume(id)(basics({ summary: 'Leads' })(await cardResume(id)));
    await edit('bundled', basics({ phone: '+44 3' }));
    expect((await cardResume(id)).basics).toEqual({
      name: 'Ada Lovelace',
      label: 'Manager',
      phone: '+44 3',
      summary: 'Leads',
    });
  });

  it('keeps out what it has taken out, and gets what is added', async () => {
    const { id } = await variant();
    await edit(id, ({ work: _, ...rest }) => rest);
    await edit('bundled', (resume) => ({ ...resume, skills: [{ name: 'Loops' }] }));
    expect(await cardResume(id)).toEqual({ basics: BASE.basics, skills: [{ name: 'Loops' }] });
  });

  it('of a variant shares with the same base', async () => {
    const first = await variant();
    await edit(first.id, basics({ label: 'Manager' }));
    const second = await variant(first.id);
    expect(second.of).toBe('bundled');
    await edit('bundled', basics({ phone: '+44 2' }));
    expect((await cardResume(second.id)).basics).toEqual({
      name: 'Ada Lovelace',
      label: 'Manager',
      phone: '+44 2',
    });
  });

  it('becomes whole when its base is deleted, and shares again when that comes back', async () => {
    const base = await add({ resume: BASE });
    const { id } = await variant(base.id);
    await edit(id, basics({ label: 'Manager' }));
    const back = await removeCard(base.id);
    expect((await readCards()).find((card) => card.id === id)).not.toHaveProperty('of');
    expect((await cardResume(id)).basics?.label).toBe('Manager');
    await back();
    await edit(base.id, basics({ phone: '+44 9' }));
    expect((await cardResume(id)).basics).toMatchObject({ label: 'Manager', phone: '+44 9' });
  });

  it('of somebody else’s card is somebody else’s', async () => {
    const { id } = await add({ received: true });
    expect(await variant(id)).toMatchObject({ of: id, received: true });
  });
});

describe('whatever happens', () => {
  const raw = () => fakeBrowser.storage.local.get();

  it('two pages that add, name and move at once lose nothing', async () => {
    const { id } = await add({ title: 'One' });
    await Promise.all([
      ...['Two', 'Three'].map((title) => add({ title })),
      renameCard(id, 'Uno'),
      moveCard(1, 0),
    ]);
    expect((await titles()).toSorted()).toEqual(['', 'Three', 'Two', 'Uno']);
  });

  it('a list that is damaged is made anew, and nobody’s card is taken for one’s own', async () => {
    const { id } = await add({ title: 'One' });
    await edit('bundled', basics({ label: 'Countess' }));
    await fakeBrowser.storage.local.set({ cards: { version: 2, data: { cards: [] } } });
    const { cards, card, resume, troubles } = await loadState();
    expect(cards).toEqual([
      { id: 'bundled', title: '' },
      { id, title: '', received: true },
    ]);
    expect({ card: card.id, resume }).toEqual({ card: id, resume: ALAN });
    expect(troubles.map(textOf).join()).toContain('list of cards cannot be read');
    await markReceived(id, false);
    expect(await readCards()).toEqual([
      { id: 'bundled', title: '' },
      { id, title: '' },
    ]);
    expect(await raw()).toHaveProperty(['cards.damaged']);
  });

  it('cards of a newer version are left alone, with a word', async () => {
    const newer = { version: 99, data: { cards: 'otherwise' } };
    await fakeBrowser.storage.local.set({ cards: newer });
    await expect(add({})).rejects.toMatchObject({ said: message('storage_item_newer') });
    expect(await raw()).toEqual({ cards: newer });
    expect((await loadState()).troubles.map(textOf).join()).toContain('newer version');
  });

  it('a card of a newer version is brought back as it was', async () => {
    const { id } = await add({});
    const newer = { [`card.${id}`]: { version: 99, data: 'otherwise' } };
    await fakeBrowser.storage.local.set(newer);
    const back = await removeCard(id);
    expect(await raw()).not.toHaveProperty([`card.${id}`]);
    await back();
    expect(await raw()).toMatchObject(newer);
  });

  it('a variant that is saved while its base cannot be read shares again afterwards', async () => {
    const { id } = await variant();
    await edit('bundled', basics({ phone: '+44 2' }));
    const { resume } = await raw();
    await fakeBrowser.storage.local.set({ resume: 'damaged' });
    expect((await loadState()).resume.basics?.phone).toBe('+44 1');
    await edit(id, basics({ label: 'Manager' }));
    await fakeBrowser.storage.local.set({ resume });
    expect((await cardResume(id)).basics).toMatchObject({ label: 'Manager', phone: '+44 2' });
  });

  it('what is saved while its card is deleted is stored or refused, never left behind', async () => {
    const { id } = await add({});
    const [saved] = await Promise.allSettled([
      edit(id, basics({ label: 'Reader' })),
      removeCard(id),
    ]);
    expect(await raw()).not.toHaveProperty([`card.${id}`]);
    if (saved.status === 'rejected')
      expect(saved.reason).toMatchObject({ said: message('storage_card_deleted') });
  });

  it('a new card makes room for itself at the cost of old history', async () => {
    const states = [1, 2].map((at) => ({ card: 'bundled', at: `${at}`, what: [], resume: BASE }));
    await fakeBrowser.storage.local.set({ history: { version: 2, data: states } });
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      const { length } = await readHistory();
      if (length > 1 && !('history' in items)) throw new Error('QuotaBytes quota exceeded');
      await set(items);
    });
    await add({ title: 'One' });
    full.mockRestore();
    expect(await titles()).toEqual(['', 'One']);
    expect(await readHistory()).toHaveLength(1);
  });
});

it('whose cards are is told of all at once: a variant’s as its base is now', async () => {
  const { id } = await variant();
  const alan = await add({});
  await edit(id, basics({ label: 'Manager' }));
  await edit('bundled', basics({ name: 'Ada King' }));
  const owners = await readOwners(await readCards());
  expect([...owners.values()]).toEqual(['Ada King · Analyst', 'Ada King · Manager', 'Alan Turing']);
  expect(findCards(await readCards(), owners, 'TURING').map((card) => card.id)).toEqual([alan.id]);
  expect(findCards(await readCards(), owners, 'king ma').map((card) => card.id)).toEqual([id]);
});

describe('reading', () => {
  /** How many values are asked for before the first answer, and how many in all. */
  async function asked(): Promise<[number, number]> {
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    let [first, all] = [0, 0];
    let answered = false;
    const spy = vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (keys) => {
      all += 1;
      if (!answered) first += 1;
      const found = await get(keys);
      answered = true;
      return found;
    });
    await loadState();
    spy.mockRestore();
    return [first, all];
  }

  it('takes one round; another card takes one more, a variant no more than that', async () => {
    expect(await asked()).toEqual([5, 5]);
    const base = await add({ resume: BASE });
    expect(await asked()).toEqual([5, 6]);
    await variant();
    expect(await asked()).toEqual([5, 6]);
    await variant(base.id);
    expect(await asked()).toEqual([5, 7]);
  });
});
