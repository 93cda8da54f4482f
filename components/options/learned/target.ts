/** What a field is to hold, in words. */

import { isKind } from '../../../data/fields/kind';
import { kindText } from '../../../data/fields/kind-label';
import { textOf } from '../../../data/messages/text-of';
import type { Learned } from '../../../data/schema/learned';
import type { Snippet } from '../../../data/snippets/snippet';

/** The name of the kind or of the snippet; a snippet that is gone is said to be. */
export function targetOf(to: Learned['to'], snippets: readonly Snippet[]): string {
  if (to.to === 'nothing') return 'nothing';
  if (to.to === 'kind') return isKind(to.kind) ? textOf(kindText(to.kind)) : to.kind;
  const snippet = snippets.find(({ id }) => id === to.snippet);
  if (!snippet) return 'a line that is no longer on the card';
  return snippet.entry ? `${snippet.title} (${snippet.entry})` : snippet.title;
}
