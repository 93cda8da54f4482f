/** The whole registry for a state: the résumé's snippets and the user's own. */
import { onCard } from '../on-card';
import type { OwnSnippet } from '../schema/own-snippet';
import type { Resume } from '../schema/resume';
import { resumeSnippets } from './index';
import type { Withheld } from './own';
import type { Snippet } from './snippet';

/**
 * All snippets, the user's own last: those of every card, and those of this one. The template library is loaded only where there are own ones.
 * @param locale BCP 47; the language of `{{today}}`.
 */
export async function loadSnippets(
  { resume, own, card }: { resume: Resume; own: readonly OwnSnippet[]; card: { id: string } },
  today: Date,
  locale: string,
): Promise<{ snippets: Snippet[]; withheld: Withheld[] }> {
  const bundled = resumeSnippets(resume);
  const shown = own.filter((snippet) => snippet.card === undefined || snippet.card === card.id);
  if (shown.length === 0) return { snippets: bundled, withheld: [] };
  const { ownSnippets } = await import('./own');
  const { snippets, withheld } = ownSnippets(shown, onCard(resume), today, locale);
  return { snippets: [...bundled, ...snippets], withheld };
}
