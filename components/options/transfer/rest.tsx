/** What of a document found no place, as text to copy. */
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { cut } from '../../../data/text/truncate';
import { useOptionsHost } from '../host';
import { useSession } from '../session';

/** So much is shown, in characters; what is copied is the whole. */
const MOST_SHOWN = 20_000;

export function Rest({ rest }: { rest: readonly string[] }) {
  const host = useOptionsHost();
  const { toaster } = useSession();
  if (rest.length === 0) return null;
  const text = rest.join('\n\n');
  const shown = cut(text, MOST_SHOWN);
  return (
    <section class="rest" aria-labelledby="rest-title">
      <h3 id="rest-title">{textOf(message('transfer_rest_title'))}</h3>
      <p class="hint">{textOf(message('transfer_rest_hint'))}</p>
      <textarea
        class="field"
        readOnly
        rows={Math.min(12, shown.split('\n').length + 1)}
        dir="auto"
        aria-labelledby="rest-title"
        value={shown}
      />
      {shown !== text && <p class="hint">{textOf(message('transfer_rest_beginning'))}</p>}
      <button
        type="button"
        class="quiet"
        onClick={() => void host.copy(text).then((outcome) => toaster.say(outcome))}
      >
        {textOf(message('transfer_rest_copy'))}
      </button>
    </section>
  );
}
