/** What a variant of a card shares with its base. */
import { withChange } from '../merge/three-way';
import type { KeptCard } from '../schema/cards';
import type { Resume } from '../schema/resume';

/**
 * A variant's résumé: what it changes, on top of its base as that is now. Where both have changed the
 * same, the variant's stands.
 */
export function variantResume({ resume, from }: KeptCard, base: Resume): Resume {
  return from === undefined ? resume : withChange(base, from, resume);
}
