/** What is in a backup, in words. */
import { type Message, message } from '../../../data/messages/message';
import type { Backup } from '../../../data/storage/backup';
import type { StoredKind } from '../../../data/storage/named-shelves';

/** One line for each kind of thing; what only serves these is not named. */
const LINES: Partial<Record<StoredKind, (count: number) => Message>> = {
  cards: (count) => message('privacy_backup_cards', { count }),
  own: (count) => message('privacy_backup_own', { count }),
  answers: (count) => message('privacy_backup_answers', { count }),
  learned: (count) => message('privacy_backup_learned', { count }),
  files: (count) => message('privacy_backup_files', { count }),
  history: (count) => message('privacy_backup_history', { count }),
  resume: () => message('privacy_backup_resume'),
  menu: () => message('privacy_backup_menu'),
};

/** What is in a backup, a line each. */
export function contentLines({ contents }: Backup): Message[] {
  const lines = contents.flatMap(({ what, count }) => LINES[what]?.(count) ?? []);
  return lines.length > 0 ? lines : [message('privacy_backup_nothing')];
}
