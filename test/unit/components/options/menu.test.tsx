// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../../../../data/messages/text-of';
import { resumeSnippets } from '../../../../data/snippets/index';
import { menuTree } from '../../../../data/snippets/menu';
import { type OpenPage, openPage, RESUME } from './open-page';

let page: OpenPage;
beforeEach(async () => {
  page = await openPage('menu');
});
afterEach(() => page.close());

/** The titles of a group in the browser's menu, from what is stored. */
function inMenu(group: string): string[] | undefined {
  const choice = page.host.memory.menu ?? { hidden: [], order: [] };
  const node = menuTree(resumeSnippets(RESUME), choice).find(
    ({ title }) => textOf(title) === group,
  );
  return node?.children?.map(({ title }) => textOf(title));
}

test('a snippet is left out and taken in again', async () => {
  await page.press('Given name');
  await vi.waitFor(() =>
    expect(inMenu('Contact')).toEqual(['Full name: Ada Lovelace', 'Family name: Lovelace']),
  );
  expect(document.querySelector('.menu-preview')?.textContent).not.toContain('Given name');
  await page.press('Given name');
  await vi.waitFor(() => expect(inMenu('Contact')).toHaveLength(3));
});

test('a whole group is left out and taken in again', async () => {
  await page.press('Given name');
  await page.press('All of Contact');
  await vi.waitFor(() => expect(inMenu('Contact')).toHaveLength(3));
  await page.press('All of Contact');
  await vi.waitFor(() => expect(inMenu('Contact')).toBeUndefined());
});

test('a line is moved, and back with Ctrl+Z', async () => {
  await page.press('Move Family name up');
  await page.press('Move Family name up');
  const moved = ['Family name: Lovelace', 'Full name: Ada Lovelace', 'Given name: Ada'];
  await vi.waitFor(() => expect(inMenu('Contact')).toEqual(moved));
  expect(page.text()).toContain('Family name is now 1 of 3');
  await page.key(document.body, 'z', { ctrlKey: true });
  await vi.waitFor(() => expect(inMenu('Contact')?.[1]).toBe('Family name: Lovelace'));
});

test('a line of a submenu is moved within it', async () => {
  await page.press('Skills5 of 5');
  await page.press('Mathematics3 of 3');
  await page.press('Move Loops up');
  await vi.waitFor(() => {
    const tree = menuTree(
      resumeSnippets(RESUME),
      page.host.memory.menu ?? { hidden: [], order: [] },
    );
    const skills = tree.find(({ title }) => textOf(title) === 'Skills')?.children;
    const within = skills?.find(({ children }) => children)?.children;
    expect(within?.map(({ title }) => title).slice(1)).toEqual(['Loops', 'Bernoulli numbers']);
  });
});

test('the default comes back, and the choice with Undo', async () => {
  await page.press('All of Skills');
  await vi.waitFor(() => expect(inMenu('Skills')).toBeUndefined());
  await page.press('Back to the default');
  await vi.waitFor(() => expect(inMenu('Skills')).toBeDefined());
  await page.key(document.body, 'z', { ctrlKey: true });
  await vi.waitFor(() => expect(inMenu('Skills')).toBeUndefined());
});
