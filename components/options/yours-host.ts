/** What the options page needs of the browser for all that is the person's. */
import type { Reading } from '../../data/schema/problem';
import type { Backup } from '../../data/storage/backup';

export interface YoursHost {
  /** Saves everything that is stored as a file. @returns Its name. */
  saveBackup(): Promise<string>;
  /** Reads such a file; nothing is stored. */
  readBackup(file: Blob): Promise<Reading<Backup>>;
  /**
   * Stores what is in it, in place of all that is stored or beside it.
   * @returns What puts back what was stored before.
   * @throws StorageError with the words to show; nothing was changed then.
   */
  restore(backup: Backup, how: 'replace' | 'add'): Promise<() => Promise<void>>;
  /** Deletes everything, also the permissions that were given, and begins the page anew. */
  deleteAll(): Promise<void>;
}
