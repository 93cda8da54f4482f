/** A card that someone has handed on: looked at, and then kept as a card of its own. */
import { useState } from 'preact/hooks';
import type { Read } from '../../../data/formats/format';
import { messageOf } from '../../../data/messages/failure';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { ReceivedCard } from '../../../data/share/card-file';
import { Words } from '../../ui/words';
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
        {name ? (
          <Words
            of={message('transfer_received_textOf', { name })}
            with={{ b: (words) => <b dir="auto">{words}</b> }}
          />
        ) : (
          textOf(message('transfer_received_text'))
        )}
      </p>
      <StillCard resume={resume} />
      {card.snippets.length > 0 && (
        <p>
          {textOf(
            message('transfer_received_snippets', {
              count: card.snippets.length,
              texts: {
                list: card.snippets.map(({ title, text }) =>
                  message('transfer_received_snippet', { title: title || text.slice(0, 40) }),
                ),
                type: 'unit',
              },
            }),
          )}
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
          {textOf(message('transfer_received_keep'))}
        </button>
        <button type="button" class="quiet" onClick={compare}>
          {textOf(message('transfer_received_compare'))}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {textOf(message('transfer_received_cancel'))}
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
        message: resume.basics?.name
          ? message('transfer_received_kept', { name: resume.basics.name })
          : message('transfer_received_keptNameless'),
        next: {
          label: message('options_undo'),
          run: async () => {
            await host.removeCard(info.id);
            if (texts.length > 0) await host.saveOwn(before, [...before, ...texts]);
            return { done: true, message: message('transfer_received_gone') };
          },
        },
      });
    } catch (error) {
      toaster.say({ done: false, message: messageOf(error) });
    }
  };
}
