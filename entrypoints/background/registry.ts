/** The registry as it is now: read anew each time, for the background may have been asleep. */

import { textOf } from '../../data/messages/text-of';
import { loadSnippets } from '../../data/snippets/load';
import type { Snippet } from '../../data/snippets/snippet';
import { loadState } from '../../data/storage/state';

/**
 * The snippet with this id.
 * @throws Error with the words to show when there is none (any more).
 */
export async function findSnippet(id: string): Promise<Snippet> {
  const state = await loadState();
  const { snippets, withheld } = await loadSnippets(state, new Date(), chrome.i18n.getUILanguage());
  const snippet = snippets.find((candidate) => candidate.id === id);
  if (snippet) return snippet;
  const own = withheld.find((candidate) => `own.${candidate.id}` === id);
  throw new Error(
    own
      ? `“${own.title}” cannot be inserted: ${textOf(own.reason)}. Open the options to mend it.`
      : 'This line is no longer on the card. Open the card to choose another.',
  );
}
