/** Search over the registry: accents and case folded, several words, best match first. */
import MiniSearch from 'minisearch';
import { words } from '../text/fold';
import { GROUPS, type Snippet } from './snippet';

/** Finds snippets: `query` as typed; at most `most` of them, best first. */
export type Search = (query: string, most: number) => Snippet[];

/** Builds the index once; the search it returns takes well under a millisecond for a résumé. */
export function searchOf(snippets: readonly Snippet[]): Search {
  const index = new MiniSearch<Snippet>({
    fields: ['title', 'entry', 'group', 'text', 'note'],
    extractField: (snippet, name) => {
      if (name === 'group') return GROUPS[snippet.group];
      return name === 'id' || name === 'title' || name === 'entry' || name === 'note'
        ? (snippet[name] ?? '')
        : snippet.text;
    },
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3, entry: 2 },
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  index.addAll(snippets);
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  return (query, most) =>
    index
      .search(query)
      .slice(0, most)
      .flatMap(({ id }) => byId.get(id) ?? []);
}
