import { describe, expect, it } from 'vitest';
import { lines, oneLine } from '../../../../entrypoints/page/insert/lines';

const joined = (text: string, caret?: number) => oneLine({ text, caret, notes: [] });

describe('line ends', () => {
  it('become \\n, whatever they were', () => {
    expect(lines('a\r\nb\rc\nd').text).toBe('a\nb\nc\nd');
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [5, 3],
  ])('carry the caret along: %i → %i', (from, to) => {
    expect(lines('a\r\n\r\nb', from).caret).toBe(to);
  });
});

describe('several lines for a field of one', () => {
  it('are a list when they are short entries, and lose their bullets', () => {
    expect(joined('• Python\n• C++\n').text).toBe('Python, C++');
    expect(joined('Python\nC++\n\nSQL').text).toBe('Python, C++, SQL');
  });

  it('are sentences when they end like some', () => {
    expect(joined('I build things.\nThey last.').text).toBe('I build things. They last.');
    expect(joined('Dear reader,\nhello').text).toBe('Dear reader, hello');
  });

  it('are told of', () => {
    expect(joined('a\nb\nc').notes).toEqual(['Joined 3 lines into one.']);
    expect(joined('only one\n').notes).toEqual([]);
  });

  it('keep tabs, and a text of one line as it is', () => {
    expect(joined(' a\tb ').text).toBe(' a\tb ');
    expect(joined('a\tb\nc').text).toBe('a\tb, c');
  });

  it('keep the caret after the same words', () => {
    const { text, caret } = joined('one.\ntwo.\nthree.', 'one.\ntwo.'.length);
    expect(text.slice(0, caret)).toBe('one. two.');
  });
});
