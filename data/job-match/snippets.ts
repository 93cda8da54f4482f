/** What of a card fits a page, as snippets: they copy, insert and are found like all others. */

import { joined } from '../resume/skill-groups';
import { isSkill, offered, type Snippet, slug } from '../snippets/snippet';
import { bullets } from '../text/html';
import type { Tailored } from '.';

/** "Matching skills" and "Matching highlights", as far as there are any. */
export function tailorSnippets({ skills, highlights }: Tailored): Snippet[] {
  const lines = highlights.map(({ text }) => text);
  return offered([
    {
      id: 'tailor.skills',
      group: 'skills',
      title: 'Matching skills',
      text: joined(skills),
      html: bullets(skills),
      fleeting: true,
    },
    {
      id: 'tailor.highlights',
      group: 'work',
      title: 'Matching highlights',
      text: lines.map((line) => `• ${line}`).join('\n'),
      html: bullets(lines),
      fleeting: true,
    },
  ]);
}

/**
 * The skills that a page names, each as a snippet: the card's own where it has one.
 * @param snippets The card's snippets.
 */
export function skillSnippetsOf({ skills }: Tailored, snippets: readonly Snippet[]): Snippet[] {
  const own = new Map(
    snippets.flatMap((one) =>
      one.group === 'skills' && isSkill(one) ? [[one.text, one] as const] : [],
    ),
  );
  return skills.map(
    (skill) =>
      own.get(skill) ?? {
        id: `tailor.skill.${slug(skill)}`,
        group: 'skills',
        title: skill,
        text: skill,
        fleeting: true,
      },
  );
}
