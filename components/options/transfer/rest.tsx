/** What of a document found no place, as text to copy. */
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
      <h3 id="rest-title">What was not understood</h3>
      <p class="hint">It is not taken over: copy what you need, and put it where it belongs.</p>
      <textarea
        class="field"
        readOnly
        rows={Math.min(12, shown.split('\n').length + 1)}
        dir="auto"
        aria-labelledby="rest-title"
        value={shown}
      />
      {shown !== text && <p class="hint">This is its beginning; “Copy it” copies all of it.</p>}
      <button
        type="button"
        class="quiet"
        onClick={() => void host.copy(text).then((outcome) => toaster.say(outcome))}
      >
        Copy it
      </button>
    </section>
  );
}
