/** Where a document comes from: a file that is chosen or dropped, or text that is pasted. */
import { useState } from 'preact/hooks';
import type { FormatInfo } from '../../../data/formats/documents';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { DocumentReading } from './use-reading';

interface SourceProps {
  formats: readonly FormatInfo[];
  reading: DocumentReading;
  /** A file is being dragged over the page. */
  over: boolean;
}

export function Source({ formats, reading, over }: SourceProps) {
  const [text, setText] = useState('');
  const take = (file: File | undefined) => {
    if (file) reading.begin(file, file.name);
  };
  const endings = [...new Set(formats.flatMap((format) => format.endings))];
  return (
    <div class="sources">
      <div class="drop-zone" data-over={over}>
        <label for="import-file">{textOf(message('transfer_source_file'))}</label>
        <input
          id="import-file"
          type="file"
          accept={endings.map((ending) => `.${ending}`).join(',')}
          aria-describedby="import-formats"
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        <p class="hint" id="import-formats">
          {textOf(
            message('transfer_source_drop', {
              formats: { list: formats.map(({ title }) => title), type: 'unit' },
            }),
          )}
        </p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          reading.begin(new Blob([text], { type: 'text/plain' }), '');
        }}
      >
        <div class="text-field">
          <label for="import-text">{textOf(message('transfer_source_text'))}</label>
          <textarea
            id="import-text"
            class="field"
            rows={5}
            dir="auto"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onPaste={(event) => {
              const file = event.clipboardData?.files[0];
              if (!file) return;
              event.preventDefault();
              take(file);
            }}
          />
        </div>
        <button type="submit" class="quiet" disabled={text.trim() === ''}>
          {textOf(message('transfer_source_read'))}
        </button>
      </form>
    </div>
  );
}
