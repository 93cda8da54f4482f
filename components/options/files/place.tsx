/** The place “Files”: the documents that are put into upload fields. */
import { useId, useRef } from 'preact/hooks';
import { messageOf } from '../../../data/messages/failure';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { KeptFiles } from '../../../data/schema/kept-files';
import { useSession } from '../session';
import { bytesOf, readFile, sizeOf } from './read-file';

const KINDS: readonly [keyof KeptFiles, Message][] = [
  ['resume', message('files_kind_resume')],
  ['cover-letter', message('files_kind_coverLetter')],
];

export function FilesPlace() {
  return (
    <section class="files" aria-label={textOf(message('files_place_list'))}>
      <p class="how">{textOf(message('files_place_how'))}</p>
      <ul>
        {KINDS.map(([kind, title]) => (
          <Row key={kind} kind={kind} title={title} />
        ))}
      </ul>
    </section>
  );
}

function Row({ kind, title }: { kind: keyof KeptFiles; title: Message }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { files, done, toaster } = useSession();
  const file = files.value[kind];

  function put(next: KeptFiles[keyof KeptFiles], said: Message, what: Message): void {
    const before = files.now()[kind];
    const set = (value: typeof next) =>
      files.change(({ [kind]: _old, ...rest }) => (value ? { ...rest, [kind]: value } : rest));
    set(next);
    done(said, { what, back: () => set(before) });
  }

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    try {
      const { name } = chosen;
      put(
        await readFile(chosen),
        message('files_edit_kept', { file: name }),
        message('files_edit_keeping', { file: name }),
      );
    } catch (error) {
      toaster.say({ done: false, message: messageOf(error) });
    }
  }

  return (
    <li>
      <span id={id}>
        <b>{textOf(title)}</b>
        <small>
          {textOf(
            file
              ? message('files_row_kept', { file: file.name, size: sizeOf(bytesOf(file)) })
              : message('files_row_none'),
          )}
        </small>
      </span>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        aria-label={textOf(message('files_row_file', { kind: title }))}
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
        {textOf(message(file ? 'files_row_replace' : 'files_row_choose'))}
      </button>
      {file && (
        <button
          type="button"
          class="quiet"
          aria-describedby={id}
          onClick={() =>
            put(
              undefined,
              message('files_edit_removed', { file: file.name }),
              message('files_edit_removing', { file: file.name }),
            )
          }
        >
          {textOf(message('files_row_remove'))}
        </button>
      )}
    </li>
  );
}
