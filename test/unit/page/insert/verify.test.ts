// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../../entrypoints/page/insert/snapshot';
import { verdict } from '../../../../entrypoints/page/insert/verify';
import { fieldVerdict } from '../../../../entrypoints/page/insert/verify-field';

/** Written as `left[selected]right`. */
function snap(marked: string, outside = ''): Snapshot {
  const [, left = '', selected = '', right = ''] = /^(.*)\[(.*)\](.*)$/s.exec(marked) ?? [];
  const text = left + selected + right;
  return { text, around: text + outside, selected, sides: { left, right } };
}

const judge = (before: string, after: string, text: string, html?: string) =>
  verdict(snap(before), snap(after), { text, html, notes: [] });

describe('what an editor made of the text', () => {
  it.each([
    ['alpha []omega', 'alpha Ada []omega', 'Ada '],
    ['alpha [omega]', 'alpha Ada[]', 'Ada'],
    ['say [Ada Lovelace] twice', 'say Ada Lovelace[] twice', 'Ada Lovelace'],
    ['Type here[]', 'Ada[]', 'Ada'],
    ['[]', '😀[]', '😀'],
    ['a[]b', 'aone twob[]', '• one\n• two'],
    ['a []b', 'a Ada[]b', 'ADA'],
  ])('%j → %j: arrived', (before, after, text) => {
    expect(judge(before, after, text)).toBe('arrived');
  });

  it('judges by the HTML where the editor took that', () => {
    expect(judge('[]', 'one two[]', '1. one\n2. two', '<ol><li>one<li>two</ol>')).toBe('arrived');
  });

  it('is content with the lines in sight', () => {
    expect(judge('[]', 'the last line[]', 'a first line\nmany more\nthe last line')).toBe(
      'arrived',
    );
  });

  it('looks around the clicked block', () => {
    const [before, after] = [snap('first[]'), snap('first[]', 'second line')];
    expect(verdict(before, after, { text: 'second line', notes: [] })).toBe('arrived');
  });

  it('sees that nothing happened, or something else', () => {
    expect(judge('alpha []omega', 'alpha []omega', 'Ada')).toBe('unchanged');
    expect(judge('alpha []omega', 'alpha Bob []omega', 'Ada')).toBe('changed');
  });

  it('sees a text that came twice', () => {
    expect(judge('[]', 'Ada LovelaceAda Lovelace[]', 'Ada Lovelace')).toBe('twice');
  });

  it('sees a text that went elsewhere', () => {
    expect(judge('alpha []omega', 'Ada alpha omega[]', 'Ada ')).toBe('elsewhere');
    expect(judge('alpha []', 'Ada alpha []', 'Ada ')).toBe('elsewhere');
  });

  it('sees a selection that was kept', () => {
    expect(judge('[alpha omega]', 'alpha omega Ada[]', 'Ada')).toBe('kept');
  });
});

describe('what a plain field made of the text', () => {
  const field = (before: string, after: string, text: string) =>
    fieldVerdict(snap(before), snap(after), { text, notes: [] });

  it('is exact, or nothing', () => {
    expect(field('a[b]c', 'aXc[]', 'X')).toEqual({ verdict: 'arrived', notes: [], exact: true });
    expect(field('a[b]c', 'abc[]', 'X')).toEqual({ verdict: 'unchanged' });
    expect(field('[same]', 'same[]', 'same')).toMatchObject({ verdict: 'arrived', exact: true });
  });

  it('tells how a mask writes it', () => {
    expect(field('[]', '(555) 123-4567[]', '5551234567')).toEqual({
      verdict: 'arrived',
      notes: ['The field writes it as “(555) 123-4567”.'],
      exact: false,
    });
  });

  it('knows money by its pence', () => {
    expect(field('[]', '$52,000.00[]', '52000')).toMatchObject({ verdict: 'arrived' });
    expect(field('[]', '$5,200.00[]', '52000')).toMatchObject({ verdict: 'changed' });
  });

  it('tells what is left when something is lost', () => {
    expect(field('[]', '(155) 512-3456[]', '+1 555 123 4567')).toMatchObject({
      verdict: 'changed',
      message: expect.stringContaining('“(155) 512-3456”'),
    });
  });
});
