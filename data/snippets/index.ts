/**
 * The registry: a résumé in, the ordered list of its snippets out. The card, the menu, the search, the
 * shortcuts and the fill all read this list; a new kind of snippet is added here and nowhere else.
 */
import { onCard } from '../resume/on-card';
import type { Resume } from '../schema/resume';
import { contactSnippets } from './contact';
import { educationSnippets } from './education';
import { otherSnippets } from './other';
import { profileSnippets } from './profile';
import { skillSnippets } from './skills';
import type { Snippet } from './snippet';
import { wholeText } from './whole';
import { workSnippets } from './work';

/**
 * Every snippet of a résumé, in the order of the card; what the résumé does not say, and what its owner
 * keeps off the card, is not offered.
 */
export function resumeSnippets(all: Resume): Snippet[] {
  const resume = onCard(all);
  const whole: Snippet = {
    id: 'resume',
    group: 'profile',
    title: 'Whole résumé as text',
    text: wholeText(resume),
  };
  return [
    ...contactSnippets(resume),
    ...profileSnippets(resume),
    ...(whole.text === '' ? [] : [whole]),
    ...skillSnippets(resume),
    ...workSnippets(resume),
    ...educationSnippets(resume),
    ...otherSnippets(resume),
  ];
}
