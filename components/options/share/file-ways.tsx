/** The card as a file: one that another Résumé Card takes in, and one that any browser shows. */
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
      <h2 id="share-file">As a file</h2>
      <p>
        A card file opens in any Résumé Card: it is dropped on the options page. The page opens in
        any browser, needs no network, and copies like the card.
      </p>
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
          Card file{snippets.length > 0 && ` with ${snippets.length} of my snippets`}
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
          Page (HTML)
        </SaveButton>
      </p>
    </section>
  );
}
