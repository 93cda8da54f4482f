// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type OpenPage, openPage } from './open-page';

let page: OpenPage;
afterEach(() => page.close());

const titles = () => page.host.memory.own?.map(({ title }) => title);
const three = ['One', 'Two', 'Three'].map((title) => ({ id: title, title, text: `Text ${title}` }));
/** The button that unfolds a snippet is named by its title and the beginning of its text. */
const unfold = (title: string) => page.press(`${title}Text ${title}`);

test('a new snippet stands on top, ready for its title', async () => {
  page = await openPage('snippets', { own: three });
  await page.press('New snippet');
  expect(document.activeElement).toBe(page.field('Title'));
  await page.type('Title', 'Four');
  await page.type('Text', 'I am {{basics.name}}');
  await vi.waitFor(() => expect(titles()).toEqual(['Four', 'One', 'Two', 'Three']));
  expect(page.host.memory.own?.[0]?.text).toBe('I am {{basics.name}}');
});

describe('while a snippet is edited', () => {
  const preview = () => document.querySelector('.preview')?.textContent;

  test('what it gives is shown, with the place of the caret', async () => {
    page = await openPage('snippets', { own: three });
    await unfold('One');
    await page.type('Text', 'I am {{basics.name}},{{caret}} hello');
    expect(document.querySelector('.rendered')?.textContent).toBe(
      'I am Ada Lovelace,(caret) hello',
    );
  });

  test('an unknown placeholder is named at once, and what was typed is stored all the same', async () => {
    page = await openPage('snippets', { own: three });
    await unfold('One');
    await page.type('Text', 'Write to {{email}}');
    expect(preview()).toContain('{{email}} is not a field of the résumé');
    expect(preview()).toContain('{{basics.email}}');
    await vi.waitFor(() => expect(page.host.memory.own?.[0]?.text).toBe('Write to {{email}}'));
  });

  test('a value that is missing is named', async () => {
    page = await openPage('snippets', { own: three });
    await unfold('One');
    await page.type('Text', '{{basics.email}}');
    expect(preview()).toContain('Not offered until the résumé has a value for {{basics.email}}');
  });

  test('a field of the résumé goes in at the caret', async () => {
    page = await openPage('snippets', { own: three });
    await unfold('One');
    const text = page.field('Text');
    if (!(text instanceof HTMLTextAreaElement)) throw new Error('no textarea');
    text.setSelectionRange(4, 4);
    await page.press('basics.nameAda Lovelace');
    await vi.waitFor(() => expect(page.host.memory.own?.[0]?.text).toBe('Text{{basics.name}} One'));
    expect(document.activeElement).toBe(text);
  });
});

test('why a snippet is not offered is said in the list', async () => {
  page = await openPage('snippets', { own: [{ id: 'a', title: 'A', text: '{{basics.phone}}' }] });
  expect(page.text()).toContain('Not offered: the résumé has no value for {{basics.phone}}');
});

test('snippets are sorted by buttons and by Alt with an arrow', async () => {
  page = await openPage('snippets', { own: three });
  await page.press('Move “Three” up');
  await vi.waitFor(() => expect(titles()).toEqual(['One', 'Three', 'Two']));
  await page.key(page.field('Delete “One”'), 'ArrowDown', { altKey: true });
  await vi.waitFor(() => expect(titles()).toEqual(['Three', 'One', 'Two']));
  expect(page.text()).toContain('“One” is now 2 of 3');
});

test('what is deleted comes back where it was', async () => {
  page = await openPage('snippets', { own: three });
  await page.press('Delete “Two”');
  await vi.waitFor(() => expect(titles()).toEqual(['One', 'Three']));
  const [toast] = [...document.querySelectorAll<HTMLElement>('.toast button')];
  toast?.click();
  await vi.waitFor(() => expect(titles()).toEqual(['One', 'Two', 'Three']));
});

test('odd titles are shown as text', async () => {
  const odd = ['<script>alert(1)</script>', '"quotes" & more', 'سيرة ذاتية', '🎉'];
  page = await openPage('snippets', {
    own: odd.map((title, index) => ({ id: `${index}`, title, text: 'x' })),
  });
  for (const title of odd) expect(page.text()).toContain(title);
  expect(document.querySelector('script')).toBeNull();
});

test('a full storage is said, and what was typed stays', async () => {
  page = await openPage('snippets', { own: three });
  page.host.full = true;
  await unfold('One');
  await page.type('Text', 'long');
  await vi.waitFor(() => expect(page.text()).toContain('There is no room left.'));
  expect(page.value('Text')).toBe('long');
  await page.go('resume');
  await page.go('snippets');
  expect(page.text()).toContain('long');
});

test('one of many is found by its words', async () => {
  const own = Array.from({ length: 50 }, (_, index) => ({
    id: `${index}`,
    title: `Snippet ${index}`,
    text: `Text number ${index}`,
  }));
  page = await openPage('snippets', { own });
  await page.type('Find a snippet', 'NUMBER 49');
  expect(document.querySelectorAll('.own-snippet')).toHaveLength(1);
  expect(page.text()).toContain('Snippet 49');
});
