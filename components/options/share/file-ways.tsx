/** The card as a file: one that another Résumé Card takes in, and one that any browser shows. */
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { OwnSnippet } from '../../../data/schema/own-snippet';
import type { Resume } from '../../../data/schema/resume';
import { cardFile } from '../../../data/share/card-file';
import { cardFileName, fileName } from '../../../data/share/file-names';
import { SaveButton } from './save-button';
import { useSave } from './use-save';

export function FileWays({
  resume,
  snippets,
}: {
  resume: Resume;
  snippets: readonly OwnSnippet[];
}) {
  const saver = useSave();
  return (
    <section aria-labelledby="share-file">
      <h2 id="share-file">{textOf(message('share_file_title'))}</h2>
      <p>{textOf(message('share_file_text'))}</p>
      <p class="ways">
        <SaveButton
          saver={saver}
          file={{
            name: cardFileName(resume),
            type: 'application/json',
            make: async () => ({
              ok: true,
              value: cardFile(resume, { snippets: [...snippets] }),
            }),
          }}
        >
          {textOf(message('share_file_saveCard', { count: snippets.length }))}
        </SaveButton>
        <SaveButton
          saver={saver}
          file={{
            name: fileName(resume, 'card.html'),
            type: 'text/html',
            make: async () => {
              const { htmlCard } = await import('./html-card/page');
              return { ok: true, value: await htmlCard(resume) };
            },
          }}
        >
          {textOf(message('share_file_savePage'))}
        </SaveButton>
      </p>
    </section>
  );
}
