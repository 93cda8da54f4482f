// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Skills } from '../../../../components/card/skills';
import { skillSnippets } from '../../../../data/snippets/skills';

const SNIPPETS = skillSnippets({
  skills: [
    { name: 'Systems', keywords: ['Linux'] },
    {
      name: 'Data',
      keywords: ['PostgreSQL', 'MySQL', 'Kafka', 'Pulsar', 'Excel', 'Spark'],
      groups: [
        { name: 'RDBMS', keywords: ['PostgreSQL', 'MySQL'] },
        { name: 'Streaming', keywords: ['Pulsar', 'Kafka'] },
      ],
    },
  ],
});

/** What is shown for each group, in its order. */
function shown(...named: string[]): Record<string, string[]> {
  render(<Skills snippets={SNIPPETS} named={new Set(named)} />, document.body);
  return Object.fromEntries(
    [...document.querySelectorAll('.skills > div')].map((group) => [
      group.querySelector('dt')?.textContent ?? '',
      [...group.querySelectorAll('dd .line')].map(({ textContent }) => textContent ?? ''),
    ]),
  );
}

afterEach(() => render(null, document.body));

it('shows skills in the order of the résumé, each sub-group before its skills', () => {
  const all = shown();
  expect(Object.keys(all)).toEqual(['Systems', 'Data']);
  expect(all.Data).toEqual([
    ...['RDBMS', 'PostgreSQL', 'MySQL'],
    ...['Streaming', 'Pulsar', 'Kafka'],
    ...['Excel', 'Spark'],
  ]);
});

it('moves what a page names to the front and leaves every sub-group in one piece', () => {
  const all = shown('Kafka', 'Spark');
  expect(Object.keys(all)).toEqual(['Data', 'Systems']);
  expect(all.Data).toEqual([
    ...['Streaming', 'Kafka', 'Pulsar'],
    ...['RDBMS', 'PostgreSQL', 'MySQL'],
    ...['Spark', 'Excel'],
  ]);
});
