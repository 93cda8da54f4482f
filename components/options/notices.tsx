/** What cannot be read of what is stored: said on top of every place, with what can be done about it. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import { messageOf } from '../../data/messages/failure';
import { textOf } from '../../data/messages/text-of';
import type { Unreadable } from '../../data/storage/rescue';
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
    <section class="notices" aria-label="What needs your attention">
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
  const name = textOf(item.what);

  async function discard(): Promise<void> {
    try {
      const restore = await host.discard(item);
      await changed();
      done(`Discarded the unreadable ${name}`, {
        what: `discarding the unreadable ${name}`,
        back: () => void restore().then(changed),
      });
    } catch (error) {
      const why = textOf(messageOf(error));
      toaster.say({ done: false, message: `Could not discard it (${why}). Try again.` });
    }
  }
  return (
    <li>
      <span>Unreadable {name}</span>
      <button
        type="button"
        class="quiet"
        onClick={() => host.saveFile(`resume-card-${item.key}.json`, 'application/json', item.json)}
      >
        Save as a file <span class="visually-hidden">: {name}</span>
      </button>
      {item.disposable && (
        <button type="button" class="quiet" onClick={() => void discard()}>
          Discard <span class="visually-hidden">the unreadable {name}</span>
        </button>
      )}
    </li>
  );
}
