/** The whole registry for a state: the résumé's snippets and the user's own. */
import { onCard } from '../resume/on-card';
import type { CardInfo } from '../schema/cards';
import type { OwnSnippet } from '../schema/own-snippet';
import type { Resume } from '../schema/resume';
import { resumeSnippets } from './index';
import type { Withheld } from './own';
import type { Snippet } from './snippet';

/** The person's own snippets that go with a card: its own, and those of every card unless it is somebody else's. */
export function ownOfCard(
  own: readonly OwnSnippet[],
  { id, received }: Pick<CardInfo, 'id' | 'received'>,
): OwnSnippet[] {
  return own.filter(({ card }) => card === id || (card === undefined && !received));
}

/**
 * All snippets, the user's own last: those of every card, and those of this one. The template library is loaded only where there are own ones.
 * @param locale BCP 47; the language of `{{today}}`.
 */
export async function loadSnippets(
  { resume, own, card }: { resume: Resume; own: readonly OwnSnippet[]; card: CardInfo },
  today: Date,
  locale: string,
): Promise<{ snippets: Snippet[]; withheld: Withheld[] }> {
  const bundled = resumeSnippets(resume);
  const shown = ownOfCard(own, card);
  if (shown.length === 0) return { snippets: bundled, withheld: [] };
  const { ownSnippets } = await import('./own');
  const { snippets, withheld } = ownSnippets(shown, onCard(resume), today, locale);
  return { snippets: [...bundled, ...snippets], withheld };
}
