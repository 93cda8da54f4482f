/** The search and its list of results, loaded behind the first paint. */
import { useEffect, useState } from 'preact/hooks';
import type { Search } from '../../data/snippets/search';
import type { Snippet } from '../../data/snippets/snippet';

export interface Finder {
  search: Search;
  Results: typeof import('./results').Results;
}

/** The finder for these snippets; undefined until it is there. */
export function useFinder(snippets: readonly Snippet[]): Finder | undefined {
  const [finder, setFinder] = useState<Finder>();
  useEffect(() => {
    let current = true;
    const load = async () => {
      const [{ searchOf }, { Results }] = await Promise.all([
        import('../../data/snippets/search'),
        import('./results'),
      ]);
      if (current) setFinder({ search: searchOf(snippets), Results });
    };
    // In the frame after the next one the card has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(load);
    });
    return () => {
      current = false;
      cancelAnimationFrame(frame);
    };
  }, [snippets]);
  return finder;
}
