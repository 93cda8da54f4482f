/** The way back to the résumé that came with the extension. */
import { BUNDLED } from '../../../data/cards/list';
import { messageOf } from '../../../data/messages/failure';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
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
    done(message('resume_reset_done'), {
      what: message('resume_reset_doing'),
      back: () => resume.change(() => before),
    });
  }

  if (card.card.id !== BUNDLED) return null;
  return (
    <section class="reset">
      <h2>{textOf(message('resume_reset_title'))}</h2>
      {card.bundled ? (
        <p>{textOf(message('resume_reset_unchanged'))}</p>
      ) : (
        <>
          <p>{textOf(message('resume_reset_changed'))}</p>
          <button type="button" class="quiet" onClick={() => void reset()}>
            {textOf(message('resume_reset_back'))}
          </button>
        </>
      )}
    </section>
  );
}
