/** A button that saves a file; while the file is made it says so. */
import type { ComponentChildren } from 'preact';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { SavedFile, Saver } from './use-save';

interface SaveButtonProps {
  saver: Saver;
  file: SavedFile;
  /** Called when it was saved. */
  saved?: () => void;
  children: ComponentChildren;
}

export function SaveButton({ saver: { busy, save }, file, saved, children }: SaveButtonProps) {
  const mine = busy === file.name;
  return (
    <button
      type="button"
      class="quiet"
      aria-busy={mine}
      aria-disabled={busy !== undefined}
      onClick={() => void save(file).then((done) => done && saved?.())}
    >
      {mine ? textOf(message('share_save_making')) : children}
    </button>
  );
}
