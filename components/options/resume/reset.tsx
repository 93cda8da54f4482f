/** The way back to the résumé that came with the extension. */

import { BUNDLED } from '../../../data/cards/list';
import { messageOf } from '../../../data/messages/failure';
import { useHost } from '../../host';
import { useSession } from '../session';

export function Reset() {
  const host = useHost();
  const { card, resume, done, setTyped, typed, toaster } = useSession();

  async function reset(): Promise<void> {
    const before = resume.value;
    try {
      await resume.flush();
      await host.resetResume();
    } catch (error) {
      toaster.say({ done: false, message: messageOf(error) });
      return;
    }
    for (const name of typed.keys()) setTyped(name);
    done('The bundled résumé is back', {
      what: 'going back to the bundled résumé',
      back: () => resume.change(() => before),
    });
  }

  if (card.card.id !== BUNDLED) return null;
  return (
    <section class="reset">
      <h2>Bundled résumé</h2>
      {card.bundled ? (
        <p>This is the résumé that came with the extension, unchanged.</p>
      ) : (
        <>
          <p>
            You have changed the résumé. Going back shows the one that came with the extension; your
            contact details and links go, your snippets and menu stay.
          </p>
          <button type="button" class="quiet" onClick={() => void reset()}>
            Back to the bundled résumé
          </button>
        </>
      )}
    </section>
  );
}
