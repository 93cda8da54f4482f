/** Everything that is the person's: as a file, back from a file, and gone. */

import type { YoursHost } from '../../components/options/yours-host';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { slug } from '../../data/snippets/snippet';
import { saveFile } from './save-file';

/** Seldom needed. */
const backups = () => import('../../data/storage/backup');

export const yoursHost: YoursHost = {
  async saveBackup() {
    const now = new Date();
    const name = `resume-card-backup-${slug(now.toISOString().slice(0, 10))}.json`;
    saveFile(name, 'application/json', await (await backups()).writeBackup(now));
    return name;
  },
  readBackup: async (file) => (await backups()).readBackup(await file.text()),
  restore: async (backup, how) =>
    (await backups()).restoreBackup(backup, how, textOf(message('storage_backup_card'))),
  async deleteAll() {
    const { origins = [] } = await chrome.permissions.getAll();
    // One by one: the browser keeps what it has granted by its own menu.
    for (const origin of origins) {
      await chrome.permissions.remove({ origins: [origin] }).catch(() => false);
    }
    await chrome.alarms.clearAll();
    await (await import('../../data/storage/delete-all')).deleteAll();
    await chrome.action.setBadgeText({ text: '' });
    // With nothing of what was typed: this page begins anew, and the menu is drawn anew.
    location.reload();
  },
};
