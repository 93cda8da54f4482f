/** The place “Files”: the documents that are put into upload fields. */

import { useId, useRef } from 'preact/hooks';
import { messageOf } from '../../../data/messages/failure';
import type { KeptFiles } from '../../../data/schema/kept-files';
import { useSession } from '../session';
import { bytesOf, readFile, sizeText } from './read-file';

const KINDS: readonly [keyof KeptFiles, string][] = [
  ['resume', 'Résumé'],
  ['cover-letter', 'Cover letter'],
];

export function FilesPlace() {
  return (
    <section class="files" aria-label="Files">
      <p class="how">
        Where a form asks for one of these as a file, it stands in the preview of the fill. The file
        is kept in this browser, as it is.
      </p>
      <ul>
        {KINDS.map(([kind, title]) => (
          <Row key={kind} kind={kind} title={title} />
        ))}
      </ul>
    </section>
  );
}

function Row({ kind, title }: { kind: keyof KeptFiles; title: string }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { files, done, toaster } = useSession();
  const file = files.value[kind];

  function put(next: KeptFiles[keyof KeptFiles], message: string, what: string): void {
    const before = files.now()[kind];
    const set = (value: typeof next) =>
      files.change(({ [kind]: _old, ...rest }) => (value ? { ...rest, [kind]: value } : rest));
    set(next);
    done(message, { what, back: () => set(before) });
  }

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    try {
      put(await readFile(chosen), `Kept ${chosen.name}`, `keeping ${chosen.name}`);
    } catch (error) {
      toaster.say({ done: false, message: messageOf(error) });
    }
  }

  return (
    <li>
      <span id={id}>
        <b>{title}</b>
        <small>{file ? `${file.name}, ${sizeText(bytesOf(file))}` : 'None'}</small>
      </span>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        aria-label={`${title} file`}
        tabIndex={-1}
        accept=".pdf,.docx,.doc,.odt,.rtf,.txt,.md"
        onChange={(event) => {
          const { files: chosen } = event.currentTarget;
          void take(chosen?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="quiet"
        aria-describedby={id}
        onClick={() => input.current?.click()}
      >
        {file ? 'Replace' : 'Choose a file'}
      </button>
      {file && (
        <button
          type="button"
          class="quiet"
          aria-describedby={id}
          onClick={() => put(undefined, `Removed ${file.name}`, `removing ${file.name}`)}
        >
          Remove
        </button>
      )}
    </li>
  );
}
