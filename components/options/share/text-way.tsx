/** The card on the clipboard, to be pasted into a message. */
import type { Resume } from '../../../data/schema/resume';
import { wholeText } from '../../../data/snippets/whole';
import { useOptionsHost } from '../host';
import { useSession } from '../session';

export function TextWay({ resume }: { resume: Resume }) {
  const host = useOptionsHost();
  const { toaster } = useSession();
  const copy = async (rich: boolean) => {
    const { richText } = await import('../../../data/formats/html/write');
    const outcome = await host.copy(wholeText(resume), rich ? richText(resume) : undefined);
    toaster.say(
      outcome.done ? { done: true, message: `Copied as ${rich ? 'rich text' : 'text'}` } : outcome,
    );
  };
  return (
    <section aria-labelledby="share-text">
      <h2 id="share-text">As text</h2>
      <p>On the clipboard, to be pasted into a message or a document.</p>
      <p class="ways">
        <button type="button" class="quiet" onClick={() => void copy(true)}>
          Copy with headings and lists
        </button>
        <button type="button" class="quiet" onClick={() => void copy(false)}>
          Copy as plain text
        </button>
      </p>
    </section>
  );
}
