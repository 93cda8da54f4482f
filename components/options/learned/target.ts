/** What a field is to hold, in words. */
import { kindText } from '../../../data/filling/kind-text';
import { isKind } from '../../../data/kinds/kind';
import type { Learned } from '../../../data/schema/learned';
import type { Snippet } from '../../../data/snippets/snippet';

/** The name of the kind or of the snippet; a snippet that is gone is said to be. */
export function targetOf(to: Learned['to'], snippets: readonly Snippet[]): string {
  if (to.to === 'nothing') return 'nothing';
  if (to.to === 'kind') return isKind(to.kind) ? kindText(to.kind) : to.kind;
  const snippet = snippets.find(({ id }) => id === to.snippet);
  if (!snippet) return 'a line that is no longer on the card';
  return snippet.entry ? `${snippet.title} (${snippet.entry})` : snippet.title;
}
