/** What is in a backup, in words. */
import type { Backup } from '../../../data/storage/backup';

/** One line for each kind of thing that is counted. */
const COUNTED: Record<string, [one: string, many: string]> = {
  'list of cards': ['card', 'cards'],
  'own snippets': ['own snippet', 'own snippets'],
  answers: ['answer', 'answers'],
  'memory of corrections': ['learned correction', 'learned corrections'],
  files: ['kept file', 'kept files'],
  history: ['past state', 'past states'],
};

/** What is not counted but there. */
const NAMED: Record<string, string> = {
  résumé: 'The bundled card as you changed it',
  'menu’s order': 'The menu’s choice and order',
};

/** "3 cards", "The menu’s choice and order"; what only serves these is not named. */
export function contentLines({ contents }: Backup): string[] {
  const lines = contents.flatMap(({ what, count }) => {
    const [one, many] = COUNTED[what] ?? [];
    if (one !== undefined) return [`${count} ${count === 1 ? one : many}`];
    return NAMED[what] ?? [];
  });
  return lines.length > 0 ? lines : ['Nothing but the bundled card as it came'];
}
