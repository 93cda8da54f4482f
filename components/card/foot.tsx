/** The foot of the card: filling and matching the page, taking the last fill back, and the way to the side panel. */

import { useEffect, useState } from 'preact/hooks';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { type Outcome, useHost } from '../host';
import { heard } from '../ui/heard';
import { Icon } from '../ui/icons';
import { Words } from '../ui/words';

interface FootProps {
  fill: (() => void) | undefined;
  match: (() => void) | undefined;
  say: (outcome: Outcome) => void;
}

export function Foot({ fill, match, say }: FootProps) {
  const host = useHost();
  const [keys, setKeys] = useState('');
  const matchKeys = host.mac ? '⌥M' : 'Alt+M';
  useEffect(() => void host.fillKeys?.().then(setKeys), [host]);
  return (
    <footer>
      {fill && (
        <button type="button" class="primary" title={keys} onClick={fill}>
          <Words
            of={message('card_foot_fill')}
            with={{ keys: () => keys !== '' && <kbd>{keys}</kbd> }}
          />
        </button>
      )}
      {match && (
        <button
          type="button"
          class="quiet"
          title={textOf(message('card_foot_matchHint', { keys: matchKeys }))}
          onClick={match}
        >
          <Words of={message('card_foot_match')} with={{ keys: () => <kbd>{matchKeys}</kbd> }} />
        </button>
      )}
      <Undo say={say} />
      {host.openSidePanel && (
        <button
          type="button"
          class="icon"
          aria-label={textOf(message('card_foot_panel'))}
          title={textOf(message('card_foot_panel'))}
          onClick={() => void host.openSidePanel?.()}
        >
          <Icon name="panel" />
        </button>
      )}
    </footer>
  );
}

/** The way back from a fill that was done before the card was opened. */
function Undo({ say }: Pick<FootProps, 'say'>) {
  const host = useHost();
  const [count, setCount] = useState(0);
  useEffect(() => void host.undoable?.().then(setCount), [host]);
  if (count === 0) return null;
  const undo = async () => {
    const page = await host.fill?.();
    const { undoLast } = await import('../fill/undo-last');
    if (page) say(await undoLast(page));
    setCount((await host.undoable?.()) ?? 0);
  };
  return (
    <button
      type="button"
      class="quiet undo"
      title={textOf(message('card_foot_undoHint'))}
      onClick={() => void undo()}
    >
      <Words of={message('card_foot_undo')} with={{ heard }} />
    </button>
  );
}
