/** The résumé as a file of any format. */
import { useState } from 'preact/hooks';
import type { FormatInfo } from '../../../data/formats/documents';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { onCard } from '../../../data/resume/on-card';
import { fileName } from '../../../data/share/file-names';
import { useOptionsHost } from '../host';
import { useSession } from '../session';

export function Export({ formats }: { formats: readonly FormatInfo[] }) {
  const host = useOptionsHost();
  const { resume, toaster } = useSession();
  const [onlyCard, setOnlyCard] = useState(false);
  const [busy, setBusy] = useState<string>();
  const shown = onCard(resume.value);

  async function save({ id, title, endings, mimeType }: FormatInfo): Promise<void> {
    setBusy(id);
    const written = await host.writeDocument(id, onlyCard ? shown : resume.value);
    setBusy(undefined);
    if (!written.ok) {
      const why = written.problems[0]?.message;
      toaster.say({
        done: false,
        message:
          why === undefined
            ? message('transfer_export_notWritten')
            : message('transfer_export_refused', { why }),
      });
      return;
    }
    const file = fileName(resume.value, `resume.${endings[0]}`);
    host.saveFile(file, mimeType, written.value);
    toaster.say({ done: true, message: message('transfer_export_saved', { file, format: title }) });
  }

  return (
    <section class="export" aria-labelledby="export-title">
      <h2 id="export-title">{textOf(message('transfer_export_title'))}</h2>
      <ul class="choices">
        {formats.map((format) => (
          <li key={format.id}>
            <button
              type="button"
              class="quiet"
              aria-busy={busy === format.id}
              aria-disabled={busy !== undefined}
              onClick={() => busy === undefined && void save(format)}
            >
              {busy === format.id
                ? textOf(message('transfer_export_writing', { format: format.title }))
                : textOf(format.title)}
            </button>
          </li>
        ))}
      </ul>
      <label class="only-card">
        <input type="checkbox" checked={onlyCard} onChange={() => setOnlyCard(!onlyCard)} />
        {textOf(message('transfer_export_onlyCard'))}
      </label>
    </section>
  );
}
