/** The place “Shortcuts”: the keys as the browser has them, and the way to change them. */

import { useEffect, useState } from 'preact/hooks';
import { textOf } from '../../../data/messages/text-of';
import { type Shortcut, useOptionsHost } from '../host';
import { useSession } from '../session';

export function ShortcutsPlace() {
  const host = useOptionsHost();
  const { toaster } = useSession();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  useEffect(() => {
    const read = async () => setShortcuts(await host.shortcuts());
    void read();
    // They are changed on a page of the browser's own: look again on the way back.
    const seen = () => void read();
    addEventListener('focus', seen);
    return () => removeEventListener('focus', seen);
  }, [host]);

  return (
    <section aria-label="Shortcuts">
      {shortcuts?.length === 0 && (
        <p class="empty">This browser has no shortcuts for extensions.</p>
      )}
      <dl class="shortcuts">
        {shortcuts?.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{textOf(does)}</dt>
            <dd>{keys === '' ? <span class="hint">not set</span> : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        The browser keeps the keys of all extensions in one place and sees to it that no two are the
        same.
      </p>
      <button
        type="button"
        class="quiet"
        onClick={async () => toaster.say(await host.changeShortcuts())}
      >
        Change the shortcuts
      </button>
    </section>
  );
}

/** `Alt+Shift+F` as keys; a Mac writes `⌥⇧F`, without anything between. */
function Keys({ keys }: { keys: string }) {
  return keys.split('+').map((key) => <kbd key={key}>{key}</kbd>);
}
