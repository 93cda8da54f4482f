/** What cannot be read of what is stored: said on top of every place, with what can be done about it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { messageOf } from '../../data/messages/failure';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import type { Unreadable } from '../../data/storage/rescue';
import { heard } from '../ui/heard';
import { Words } from '../ui/words';
import { useOptionsHost } from './host';
import { useSession } from './session';

export function Notices() {
  const host = useOptionsHost();
  const { card } = useSession();
  const [unreadable, setUnreadable] = useState<Unreadable[]>([]);
  const read = useCallback(async () => setUnreadable(await host.unreadable()), [host]);
  // Read anew with every card: another page may have done the damage, or mended it.
  useEffect(() => void read(), [read, card]);

  if (card.troubles.length === 0 && unreadable.length === 0) return null;
  return (
    <section class="notices" aria-label={textOf(message('options_notices_title'))}>
      {card.troubles.map(textOf).map((trouble) => (
        <p key={trouble}>{trouble}</p>
      ))}
      <ul>
        {unreadable.map((item) => (
          <Item key={item.key} item={item} changed={read} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, changed }: { item: Unreadable; changed: () => Promise<void> }) {
  const host = useOptionsHost();
  const { done, toaster } = useSession();

  async function discard(): Promise<void> {
    try {
      const restore = await host.discard(item);
      await changed();
      done(message('options_notices_discarded', { what: item.what }), {
        what: message('options_notices_discarding', { what: item.what }),
        back: () => void restore().then(changed),
      });
    } catch (error) {
      const why = messageOf(error);
      toaster.say({ done: false, message: message('options_notices_notDiscarded', { why }) });
    }
  }
  return (
    <li>
      <span>{textOf(message('options_notices_unreadable', { what: item.what }))}</span>
      <button
        type="button"
        class="quiet"
        onClick={() => host.saveFile(`resume-card-${item.key}.json`, 'application/json', item.json)}
      >
        <Words of={message('options_notices_save', { what: item.what })} with={{ heard }} />
      </button>
      {item.disposable && (
        <button type="button" class="quiet" onClick={() => void discard()}>
          <Words of={message('options_notices_discard', { what: item.what })} with={{ heard }} />
        </button>
      )}
    </li>
  );
}
