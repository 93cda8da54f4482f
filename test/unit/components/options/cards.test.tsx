// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OptionsHost } from '../../../../components/options/host';
import type { Resume } from '../../../../data/schema/resume';
import { readOwners } from '../../../../data/storage/card-owners';
import * as cards from '../../../../data/storage/change-cards';
import { readCards } from '../../../../data/storage/read-card';
import { saveMenu, saveOwn, saveResume } from '../../../../data/storage/save';
import { loadState, watchState } from '../../../../data/storage/state';
import { type OpenPage, openPage, RESUME } from './open-page';

const ALAN: Resume = { basics: { name: 'Alan Turing', label: 'Reader' } };

/** The cards as they are really stored, over a storage in memory. */
const STORED: Partial<OptionsHost> = {
  ...{ load: loadState, watch: watchState, cardOwners: readOwners },
  ...{ saveResume, saveOwn, saveMenu },
  ...cards,
};

// Each goes through the storage and the page several times.
vi.setConfig({ testTimeout: 20_000 });

let page: OpenPage;
const open = async (place: string, over?: Partial<OptionsHost>) => {
  page = await openPage(place, {}, { ...STORED, ...over });
};
const shown = async () => (await loadState()).card;
const titles = async () => (await readCards()).map(({ title }) => title);
const basics = async (id: string) => (await cards.cardResume(id)).basics;
/** What the person sees changes when the storage does. */
const becomes = (check: () => unknown) => vi.waitFor(check, 5000);
const says = (words: string) => becomes(() => expect(page.text()).toContain(words));
const has = (name: string) => becomes(() => expect(page.has(name)).toBe(true));
/** Opens a card's row by its title. */
const openRow = (title: string) =>
  becomes(async () => {
    const row = [...document.querySelectorAll<HTMLElement>('.cards .row-title')].find(
      (button) => button.querySelector('b')?.textContent === title,
    );
    expect(row, `the row “${title}”`).toBeDefined();
    await act(() => row?.click());
  });
const ctrlZ = () => page.key(document.body, 'z', { ctrlKey: true });

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(RESUME)));
});
afterEach(() => page.close());

describe('the list', () => {
  test('begins with the bundled card, and grows by empty ones, variants and duplicates', async () => {
    await open('cards');
    await says('One card so far');
    await page.press('New empty card');
    await has('Show Ada Lovelace · Analyst');
    await page.press('New variant of New card');
    await has('New variant of Variant of New card');
    await page.press('Duplicate Variant of New card');
    await has('Delete Copy of Variant of New card');
    expect(await titles()).toEqual([
      '',
      'New card',
      'Variant of New card',
      'Copy of Variant of New card',
    ]);
    expect((await shown()).title).toBe('Copy of Variant of New card');
    expect((await readCards()).map(({ of }) => of !== undefined)).toEqual([
      ...[false, false, true, false],
    ]);
  });

  test('names a card as one types, and takes the name back', async () => {
    const { id } = await cards.addCard({ title: 'One', resume: ALAN });
    await open('cards');
    await openRow('One');
    await page.type('Title', 'Computing');
    await becomes(async () => expect((await shown()).title).toBe('Computing'));
    await page.leave('Title');
    await ctrlZ();
    await becomes(async () => expect(await shown()).toMatchObject({ id, title: 'One' }));
  });

  test('shows another card, and everything follows', async () => {
    await cards.addCard({ title: 'Computing', resume: ALAN });
    await open('cards');
    await has('Show Ada Lovelace · Analyst');
    await page.press('Show Ada Lovelace · Analyst');
    await becomes(async () => expect((await shown()).id).toBe('bundled'));
    await page.go('resume');
    await says('You are editing Ada Lovelace · Analyst');
    expect(page.value('Full name')).toBe('Ada Lovelace');
    await page.type('Card', (await readCards())[1]?.id ?? '');
    await becomes(() => expect(page.value('Full name')).toBe('Alan Turing'));
    expect(page.has('Back to the bundled résumé')).toBe(false);
  });

  test('is sorted by buttons and by Alt with an arrow, and back with Ctrl+Z', async () => {
    await cards.addCard({ title: 'One', resume: ALAN });
    await cards.addCard({ title: 'Two', resume: ALAN });
    await open('cards');
    await has('Delete Ada Lovelace · Analyst');
    await page.press('Move Two up');
    await becomes(async () => expect(await titles()).toEqual(['', 'Two', 'One']));
    await has('Move Two up');
    await page.key(page.field('Move Two up'), 'ArrowUp', { altKey: true });
    await becomes(async () => expect(await titles()).toEqual(['Two', '', 'One']));
    await ctrlZ();
    await becomes(async () => expect(await titles()).toEqual(['', 'Two', 'One']));
  });

  test('gives back what was deleted, by Undo and by Ctrl+Z, shown as it was', async () => {
    const { id } = await cards.addCard({ title: 'One', resume: ALAN });
    await open('cards');
    for (const undo of [() => page.press('Undo'), ctrlZ]) {
      await has('Delete One');
      await page.press('Delete One');
      await says('Deleted One');
      await becomes(async () => expect((await shown()).id).toBe('bundled'));
      await becomes(() => expect(page.has('Delete One')).toBe(false));
      await undo();
      await becomes(async () => expect((await shown()).id).toBe(id));
    }
    expect(await cards.cardResume(id)).toEqual(ALAN);
  });

  test('keeps the last card, and brings the bundled one back', async () => {
    await cards.addCard({ title: 'One', resume: ALAN });
    await cards.removeCard('bundled');
    await open('cards');
    await page.press('Delete One');
    await says('This is the last card');
    await page.press('Show the bundled card again');
    await becomes(async () => expect(await titles()).toEqual(['One', '']));
  });

  test('finds one of many by its title or by whose it is', async () => {
    for (let number = 1; number < 9; number += 1) {
      await cards.addCard({ title: `Candidate ${number}`, resume: number === 5 ? ALAN : {} });
    }
    await open('cards');
    await has('Show Candidate 5');
    await becomes(() => expect(page.text()).toContain('Alan Turing'));
    await page.type('Find a card', 'turing');
    expect(page.has('Delete Candidate 5')).toBe(true);
    expect(page.has('Delete Candidate 4')).toBe(false);
  });

  test('says what could not be done, and goes on', async () => {
    await open('cards', {
      addCard: async () => {
        throw new Error('There is no room left. Delete something.');
      },
    });
    await page.press('New empty card');
    await says('There is no room left. Delete something.');
    expect(await titles()).toEqual(['']);
  });
});

describe('a variant', () => {
  async function variant(): Promise<string> {
    const { id } = await cards.addCard({ title: 'Manager', of: 'bundled', resume: RESUME });
    return id;
  }

  test('says what is not shared, in its editor and in the list, and shares it again', async () => {
    const id = await variant();
    await open('resume');
    await says('a variant of Ada Lovelace · Analyst. Everything is shared so far');
    await page.type('Headline', 'Manager');
    await becomes(async () => expect((await basics(id))?.label).toBe('Manager'));
    await says('1 thing is not shared, and marked');
    expect(document.getElementById('basics/label-said')?.textContent).toBe(
      'Not as in Ada Lovelace · Analyst',
    );
    expect(page.text().match(/Not as in/g)).toHaveLength(1);

    await page.go('cards');
    await openRow('Manager');
    await says('1 thing differs from Ada Lovelace · Analyst');
    await page.press('Share again : Headline');
    await becomes(async () => expect((await basics(id))?.label).toBe('Analyst'));
    await says('Everything is shared with');
    await page.press('Undo');
    await becomes(async () => expect((await basics(id))?.label).toBe('Manager'));
  });

  test('marks an entry that is not shared', async () => {
    const id = await variant();
    await saveResume(id)({ ...RESUME, interests: [] }, RESUME);
    await saveResume(id)({ ...RESUME, work: [...(RESUME.work ?? []), { name: 'Bank' }] }, RESUME);
    await open('resume');
    await says('not shared, and marked');
    expect(page.text().match(/Not shared/g)).toHaveLength(1);
    expect(page.text()).toContain('BankNot shared');
  });

  test('shares all of it again at once', async () => {
    const id = await variant();
    await saveResume(id)({ ...RESUME, basics: { name: 'A. Lovelace', label: 'Countess' } }, RESUME);
    await open('cards');
    await openRow('Manager');
    await says('3 things differ');
    await page.press('Share all of it again');
    await becomes(async () => expect(await cards.cardResume(id)).toEqual(RESUME));
  });
});

describe('what was begun on one card', () => {
  let other: string;
  beforeEach(async () => {
    other = (await cards.addCard({ title: 'Computing', resume: ALAN })).id;
    await cards.chooseCard('bundled');
  });
  /** As a popup in another window does. */
  const choose = async (id: string, name: string) => {
    await act(() => cards.chooseCard(id));
    await becomes(() => expect(page.value('Full name')).toBe(name));
  };

  test('is stored there, when another is chosen before it is', async () => {
    await open('resume');
    await page.type('Headline', 'Countess');
    await choose(other, 'Alan Turing');
    expect(page.value('Headline')).toBe('Reader');
    await becomes(async () => expect((await basics('bundled'))?.label).toBe('Countess'));
    expect(await cards.cardResume(other)).toEqual(ALAN);
    await choose('bundled', 'Ada Lovelace');
    expect(page.value('Headline')).toBe('Countess');
  });

  test('stays there as it was typed, where it cannot be stored yet', async () => {
    await open('resume');
    await page.type('E-mail', 'ada@');
    await choose(other, 'Alan Turing');
    expect(page.value('E-mail')).toBe('');
    await says('Not all saved');
    await choose('bundled', 'Ada Lovelace');
    expect(page.value('E-mail')).toBe('ada@');
    expect(await cards.cardResume(other)).toEqual(ALAN);
  });

  test('is not lost where the storage was full', async () => {
    let full = true;
    await open('resume', {
      saveResume: (id) => async (value, base) => {
        if (full) throw new Error('There is no room left.');
        return saveResume(id)(value, base);
      },
    });
    await page.type('Headline', 'Countess');
    await choose(other, 'Alan Turing');
    await says('Not saved. There is no room left.');
    full = false;
    await page.press('Try again');
    await becomes(async () => expect((await basics('bundled'))?.label).toBe('Countess'));
    expect(await cards.cardResume(other)).toEqual(ALAN);
  });

  test('is taken back there, and that card is shown again', async () => {
    await open('resume');
    await page.type('Headline', 'Countess');
    await becomes(async () => expect((await basics('bundled'))?.label).toBe('Countess'));
    await choose(other, 'Alan Turing');
    await page.type('Headline', 'Fellow');
    await becomes(async () => expect((await basics(other))?.label).toBe('Fellow'));
    await ctrlZ();
    await becomes(async () => expect((await basics(other))?.label).toBe('Reader'));
    await ctrlZ();
    await becomes(async () => expect((await basics('bundled'))?.label).toBe('Analyst'));
    await becomes(() => expect(page.value('Full name')).toBe('Ada Lovelace'));
    expect(await cards.cardResume(other)).toEqual(ALAN);
  });
});

test('a snippet is offered with every card, or with one only', async () => {
  const { id } = await cards.addCard({ title: 'Computing', resume: ALAN });
  await saveOwn([{ id: 'one', title: 'Greeting', text: 'Dear {{basics.name}}' }]);
  await open('snippets');
  await page.press('GreetingDear {{basics.name}}');
  expect(page.value('Offered')).toBe('');
  await page.type('Offered', id);
  await becomes(async () => expect((await loadState()).own[0]?.card).toBe(id));
  await page.press('GreetingOnly Computing');
  await says('Dear {{basics.name}}Only Computing');
  await ctrlZ();
  await becomes(async () => expect((await loadState()).own[0]).not.toHaveProperty('card'));
});

test('a document of somebody else is taken as a card of its own', async () => {
  await saveResume('bundled')({ ...RESUME, interests: [] }, RESUME);
  await open('transfer');
  await page.type('Or paste it as text', 'Grace Hopper\ngrace@example.org');
  const form = page.field('Read this text').closest('form');
  await act(() => void form?.dispatchEvent(new Event('submit', { cancelable: true })));
  await becomes(() => expect(document.querySelector('.compare')).not.toBeNull());
  await act(() => document.querySelector<HTMLElement>('.compare-end .primary')?.click());
  await becomes(async () =>
    expect(await shown()).toMatchObject({ title: 'Grace Hopper', received: true }),
  );
  const { id } = await shown();
  expect(await cards.cardResume(id)).toEqual({
    basics: { name: 'Grace Hopper', email: 'grace@example.org' },
  });
  await says('Took over 2 things');
});
