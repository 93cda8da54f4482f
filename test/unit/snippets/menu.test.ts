import { describe, expect, it } from 'vitest';
import { message } from '../../../data/messages/message';
import { menuTitle, menuTree } from '../../../data/snippets/menu.ts';
import type { Snippet } from '../../../data/snippets/snippet.ts';

const snippets: Snippet[] = [
  { id: 'name', group: 'contact', title: 'Full name', text: 'Ada' },
  { id: 'email', group: 'contact', title: 'E-mail', text: 'ada@example.org' },
  { id: 'skills.maths', group: 'skills', entry: 'Maths', title: 'Maths', text: 'Series, Numbers' },
  { id: 'skills.maths.series', group: 'skills', entry: 'Maths', title: 'Series', text: 'Series' },
  { id: 'own.1', group: 'own', title: 'Greeting', text: 'Dear all' },
];
const everything = { hidden: [], order: [] };

describe('menuTree', () => {
  it('has a submenu for each group and each entry within it', () => {
    expect(menuTree(snippets, everything)).toEqual([
      {
        id: 'menu:contact',
        title: 'Contact',
        children: [
          { id: 'name', title: 'Full name: Ada' },
          { id: 'email', title: 'E-mail: ada@example.org' },
        ],
      },
      {
        id: 'menu:skills',
        title: 'Skills',
        children: [
          {
            id: 'menu:skills:skills.maths',
            title: 'Maths',
            children: [
              { id: 'skills.maths', title: 'Maths: Series, Numbers' },
              { id: 'skills.maths.series', title: 'Series' },
            ],
          },
        ],
      },
      { id: 'menu:own', title: 'My snippets', children: [{ id: 'own.1', title: 'Greeting' }] },
    ]);
  });

  it('leaves out what is hidden, and groups that are then empty', () => {
    const tree = menuTree(snippets, { hidden: ['own.1', 'name'], order: [] });
    expect(tree.map(({ id }) => id)).toEqual(['menu:contact', 'menu:skills']);
    expect(tree[0]?.children).toEqual([{ id: 'email', title: 'E-mail: ada@example.org' }]);
  });

  it('leads to the card where a group has more entries than a menu can show', () => {
    const jobs = Array.from(
      { length: 50 },
      (_, index): Snippet => ({
        id: `work.${index}`,
        group: 'work',
        entry: `Job ${index}`,
        title: 'Line',
        text: 'x',
      }),
    );
    const [work] = menuTree(jobs, everything);
    expect(work?.children).toHaveLength(41);
    expect(work?.children?.at(-1)).toEqual({ id: 'menu:more:work', title: message('menu_more') });
  });

  it('puts what was chosen first', () => {
    const [contact] = menuTree(snippets, { hidden: [], order: ['email', 'gone'] });
    expect(contact?.children?.map(({ id }) => id)).toEqual(['email', 'name']);
  });
});

describe('menuTitle', () => {
  it.each([
    ['Ben & Jerry', 'Ben && Jerry'],
    ['100%safe', '100%\u2060safe'],
    ['two\nlines', 'two lines'],
    ['x'.repeat(48), 'x'.repeat(48)],
    ['x'.repeat(49), `${'x'.repeat(47)}…`],
    ['😀'.repeat(60), `${'😀'.repeat(47)}…`],
  ])('%j → %j', (text, title) => {
    expect(menuTitle(text)).toBe(title);
  });
});
