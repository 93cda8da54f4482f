/** The foot of the card: filling and matching the page, taking the last fill back, and the way to the side panel. */
import { useEffect, useState } from 'preact/hooks';
import { type Outcome, useHost } from '../host';
import { Icon } from '../ui/icons';

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
          Fill this page {keys !== '' && <kbd>{keys}</kbd>}
        </button>
      )}
      {match && (
        <button
          type="button"
          class="quiet"
          title={`Reads this page and shows which of your skills it names (${matchKeys})`}
          onClick={match}
        >
          Match <kbd>{matchKeys}</kbd>
        </button>
      )}
      <Undo say={say} />
      {host.openSidePanel && (
        <button
          type="button"
          class="icon"
          aria-label="Keep open in the side panel"
          title="Keep open in the side panel"
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
      title="Puts the fields of the last fill back as before"
      onClick={() => void undo()}
    >
      Undo <span class="visually-hidden">the last fill</span>
    </button>
  );
}
