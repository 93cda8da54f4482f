import { describe, expect, it } from 'vitest';
import { chosen } from '../../../data/snippets/menu.ts';
import { DEFAULT_MENU, withMoved, withShown } from '../../../data/snippets/menu-edit.ts';
import type { Snippet } from '../../../data/snippets/snippet.ts';

const snippets: Snippet[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  id,
  group: 'contact',
  title: id,
  text: id,
}));
const order = (choice = DEFAULT_MENU) => chosen(snippets, choice).map(({ id }) => id);

describe('the choice of the menu', () => {
  it('takes snippets out and in, each once', () => {
    const out = withShown(withShown(DEFAULT_MENU, ['b', 'c'], false), ['c', 'd'], false);
    expect(out.hidden).toEqual(['b', 'c', 'd']);
    expect(order(withShown(out, ['b', 'd'], true))).toEqual(['a', 'b', 'd', 'e']);
  });

  it('moves a line, a submenu with all that is in it', () => {
    const lines = [['a'], ['b', 'c'], ['d'], ['e']];
    expect(order(withMoved(DEFAULT_MENU, lines, 1, 2))).toEqual(['a', 'd', 'b', 'c', 'e']);
  });

  it('keeps what was moved elsewhere', () => {
    const first = withMoved(DEFAULT_MENU, [['b'], ['c']], 0, 1);
    const both = withMoved(first, [['d'], ['e']], 0, 1);
    expect(both.order).toEqual(['c', 'b', 'e', 'd']);
  });

  it('stays as it is for a move to nowhere', () => {
    expect(withMoved(DEFAULT_MENU, [['a'], ['b']], 0, 2).order).toEqual(['a', 'b']);
  });
});
