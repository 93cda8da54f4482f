import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { write } from '../../../../data/formats/markdown/write';
import { loadAsset } from '../../../../entrypoints/cli/assets';
import { decoded, reachable, resume, text } from './samples';

const commonMark = new MarkdownIt('commonmark');
const words = (html: string) =>
  commonMark.utils
    .unescapeAll(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

test('headings, places, dates and bullets', async () => {
  const markdown = decoded(await write(reachable, loadAsset));
  expect(markdown).toContain(
    "# Stephen O'Dor\n\n**Systems Development Engineer**\n\n- Email: [stephen@example.org](<mailto:stephen@example.org>)",
  );
  expect(markdown).toContain(
    '### Production Engineer\n\n**Facebook** · Fall 2014 – Spring 2016\n\n- Realtime infrastructure',
  );
  expect(markdown).toContain('- **Publishing:** HTML and CSS (Bootstrap), Adobe Creative Suite');
  expect(markdown.match(/^## .*/gm)).toEqual([
    '## Summary',
    '## Skills',
    '## Experience',
    '## Education',
    '## Interests',
  ]);
});

test('a name is a name: nothing in it is markup once rendered', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (name) => {
      const one = name
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      const rendered = commonMark.render(decoded(await write({ basics: { name } }, loadAsset)));
      expect(rendered.replace(/^<h1>|<\/h1>\n$/g, '')).not.toMatch(/<\w/);
      expect(words(rendered)).toBe(words(commonMark.utils.escapeHtml(one)));
    }),
    { numRuns: 300 },
  );
});

test('a link that may not be followed is its label alone', async () => {
  const markdown = decoded(
    await write(
      { basics: { summary: 'See [this](javascript:alert(1)) and [that](https://example.org).' } },
      loadAsset,
    ),
  );
  expect(commonMark.render(markdown)).toContain(
    'See this and <a href="https://example.org">that</a>.',
  );
});

test('text that looks like a list, a heading or a rule stays text', async () => {
  const highlights = ['# one', '- two', '3. three', '> four', '---', '+ five', '==='];
  const rendered = commonMark.render(
    decoded(await write({ ...resume, work: [{ highlights }] }, loadAsset)),
  );
  for (const highlight of highlights) {
    expect(rendered).toContain(`<li>${commonMark.utils.escapeHtml(highlight)}</li>`);
  }
});
