/** What a field is to hold, in words. */

import { isKind } from '../../../data/fields/kind';
import { kindText } from '../../../data/fields/kind-label';
import { type Message, message, type Unconverted } from '../../../data/messages/message';
import type { Learned } from '../../../data/schema/learned';
import type { Snippet } from '../../../data/snippets/snippet';

/** What a field may be told to hold. */
type Target = Exclude<Learned['to'], { to: 'nothing' }>;

/** The name of the kind or of the snippet; a snippet that is gone is said to be. */
export function targetOf(to: Target, snippets: readonly Snippet[]): Message | Unconverted {
  if (to.to === 'kind') return isKind(to.kind) ? kindText(to.kind) : to.kind;
  const snippet = snippets.find(({ id }) => id === to.snippet);
  if (!snippet) return message('learned_target_gone');
  const { title, entry } = snippet;
  return entry ? message('learned_target_ofEntry', { entry, title }) : title;
}
