/** The remark on what a variant does not share. */

import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { Path } from '../../../data/resume/path';
import { useSession } from '../session';

/** Nothing where it is shared. @param at Where it stands. */
export function Differs({ at }: { at: Path }) {
  const { differing } = useSession();
  return differing?.at(at) ? (
    <p class="note differs">{textOf(differsWords(differing.name))}</p>
  ) : null;
}

/** @param name What the card is called that the variant shares with. */
export function differsWords(name: string): Message {
  return message('resume_differs', { card: name });
}
