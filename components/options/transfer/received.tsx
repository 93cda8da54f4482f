/** A card that someone has handed on: looked at, and then kept as a card of its own. */

import { useState } from 'preact/hooks';
import type { Read } from '../../../data/formats/format';
import { messageOf } from '../../../data/messages/failure';
import type { ReceivedCard } from '../../../data/share/card-file';
import { useOptionsHost } from '../host';
import { useSession } from '../session';
import { StillCard } from '../share/still-card';
import { Rest } from './rest';

interface ReceivedProps {
  read: Read;
  card: ReceivedCard;
  close(): void;
  /** Goes on as with any document. */
  compare(): void;
}

export function Received({ read: { resume, rest }, card, close, compare }: ReceivedProps) {
  const keep = useKeep({ resume, card, close });
  const [busy, setBusy] = useState(false);
  const name = resume.basics?.name;
  return (
    <div class="compare">
      <p>
        This is a card that was handed on
        {name && (
          <>
            : <b dir="auto">{name}</b>
          </>
        )}
        . Nothing is kept before you say so.
      </p>
      <StillCard resume={resume} />
      {card.snippets.length > 0 && (
        <p>
          {card.snippets.length === 1
            ? 'A text of its owner’s own comes with it'
            : `${card.snippets.length} texts of its owner’s own come with it`}
          : {card.snippets.map(({ title, text }) => `“${title || text.slice(0, 40)}”`).join(', ')}.
        </p>
      )}
      <Rest rest={rest} />
      <p class="compare-end">
        <button
          type="button"
          class="primary"
          disabled={busy}
          onClick={() => {
            setBusy(true);
            void keep().finally(() => setBusy(false));
          }}
        >
          Keep as a card of its own
        </button>
        <button type="button" class="quiet" onClick={compare}>
          Take parts into my résumé…
        </button>
        <button type="button" class="quiet" onClick={close}>
          Cancel
        </button>
      </p>
    </div>
  );
}

/** Adds the card behind the others, with the texts that came along; it can be taken back whole. */
function useKeep({
  resume,
  card,
  close,
}: Pick<ReceivedProps, 'card' | 'close'> & Pick<Read, 'resume'>) {
  const host = useOptionsHost();
  const { own, toaster } = useSession();
  return async () => {
    try {
      const info = await host.addCard({ title: '', resume, received: true });
      const texts = card.snippets.map((text) => ({
        ...text,
        id: crypto.randomUUID(),
        card: info.id,
      }));
      const before = own.now();
      if (texts.length > 0) await host.saveOwn([...before, ...texts], before);
      close();
      toaster.say({
        done: true,
        message: `Kept ${resume.basics?.name || 'the card'} as a card of its own`,
        next: {
          label: 'Undo',
          run: async () => {
            await host.removeCard(info.id);
            if (texts.length > 0) await host.saveOwn(before, [...before, ...texts]);
            return { done: true, message: 'The card is gone again' };
          },
        },
      });
    } catch (error) {
      toaster.say({ done: false, message: messageOf(error) });
    }
  };
}
