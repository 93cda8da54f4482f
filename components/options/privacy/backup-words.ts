/** What is in a backup, in words. */
import { type Message, message } from '../../../data/messages/message';
import type { Backup } from '../../../data/storage/backup';

/** One line for each kind of thing; what only serves these is not named. */
const LINES: Record<string, (count: number) => Message> = {
  'list of cards': (count) => message('privacy_backup_cards', { count }),
  'own snippets': (count) => message('privacy_backup_own', { count }),
  answers: (count) => message('privacy_backup_answers', { count }),
  'memory of corrections': (count) => message('privacy_backup_learned', { count }),
  files: (count) => message('privacy_backup_files', { count }),
  history: (count) => message('privacy_backup_history', { count }),
  résumé: () => message('privacy_backup_resume'),
  'menu’s order': () => message('privacy_backup_menu'),
};

/** What is in a backup, a line each. */
export function contentLines({ contents }: Backup): Message[] {
  const lines = contents.flatMap(({ what, count }) => LINES[what]?.(count) ?? []);
  return lines.length > 0 ? lines : [message('privacy_backup_nothing')];
}
