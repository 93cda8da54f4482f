/** Saving what is handed on as a file, with a word about how it went. */

import { useState } from 'preact/hooks';
import { textOf } from '../../../data/messages/text-of';
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
        const why = textOf(made.problems[0]?.message ?? 'It was not saved');
        toaster.say({ done: false, message: `${why}.` });
        return false;
      }
      host.saveFile(name, type, made.value);
      toaster.say({ done: true, message: `Saved ${name}` });
      return true;
    },
  };
}
