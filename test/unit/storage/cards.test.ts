import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Resume } from '../../../data/schema/resume.ts';
import {
  addCard,
  cardResume,
  chooseCard,
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
    await expect(removeCard('bundled')).rejects.toThrow(/last card; add another/);
  });

  it('that was deleted takes no change, and says so', async () => {
    const { id } = await add({});
    await removeCard(id);
    await expect(saveResume(id)(BASE, ALAN)).rejects.toThrow(/deleted meanwhile.*Undo/);
  });

  it('that cannot be read is named, and not written over', async () => {
    const { id } = await add({ title: 'Alan' });
    const damaged = { version: 2, data: { resume: { work: 'none' } } };
    await fakeBrowser.storage.local.set({ [`card.${id}`]: damaged });
    const { card, resume, troubles } = await loadState();
    expect({ card: card.id, resume }).toEqual({ card: 'bundled', resume: BASE });
    expect(troubles.join()).toMatch(/card “Alan” cannot be read/);
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
