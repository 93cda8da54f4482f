/** Saving what is handed on as a file, with a word about how it went. */
import { useState } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import type { Reading } from '../../../data/schema/problem';
import { useOptionsHost } from '../host';
import { useSession } from '../session';

export interface SavedFile {
  name: string;
  /** Its MIME type. */
  type: string;
  make(): Promise<Reading<string | Uint8Array>>;
}

export interface Saver {
  /** The name of the file that is being made. */
  busy: string | undefined;
  /** @returns Whether it was saved; why not has been said. */
  save(file: SavedFile): Promise<boolean>;
}

export function useSave(): Saver {
  const host = useOptionsHost();
  const { toaster } = useSession();
  const [busy, setBusy] = useState<string>();
  return {
    busy,
    async save({ name, type, make }) {
      if (busy !== undefined) return false;
      setBusy(name);
      const made = await make();
      setBusy(undefined);
      if (!made.ok) {
        const why = made.problems[0]?.message;
        toaster.say({
          done: false,
          message:
            why === undefined
              ? message('share_save_notSaved')
              : message('share_save_refused', { why }),
        });
        return false;
      }
      host.saveFile(name, type, made.value);
      toaster.say({ done: true, message: message('share_save_saved', { file: name }) });
      return true;
    },
  };
}
