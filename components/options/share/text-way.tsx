/** The card on the clipboard, to be pasted into a message. */
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
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
      outcome.done
        ? { done: true, message: message(rich ? 'share_text_copiedRich' : 'share_text_copied') }
        : outcome,
    );
  };
  return (
    <section aria-labelledby="share-text">
      <h2 id="share-text">{textOf(message('share_text_title'))}</h2>
      <p>{textOf(message('share_text_text'))}</p>
      <p class="ways">
        <button type="button" class="quiet" onClick={() => void copy(true)}>
          {textOf(message('share_text_copyRich'))}
        </button>
        <button type="button" class="quiet" onClick={() => void copy(false)}>
          {textOf(message('share_text_copy'))}
        </button>
      </p>
    </section>
  );
}
