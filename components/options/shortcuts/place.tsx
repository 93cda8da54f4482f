/** The place “Shortcuts”: the keys as the browser has them, and the way to change them. */
import { useEffect, useState } from 'preact/hooks';
import { message } from '../../../data/messages/message';
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
    <section aria-label={textOf(message('shortcuts_place_list'))}>
      {shortcuts?.length === 0 && <p class="empty">{textOf(message('shortcuts_place_none'))}</p>}
      <dl class="shortcuts">
        {shortcuts?.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{textOf(does)}</dt>
            <dd>
              {keys === '' ? (
                <span class="hint">{textOf(message('shortcuts_place_notSet'))}</span>
              ) : (
                <Keys keys={keys} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">{textOf(message('shortcuts_place_hint'))}</p>
      <button
        type="button"
        class="quiet"
        onClick={async () => toaster.say(await host.changeShortcuts())}
      >
        {textOf(message('shortcuts_place_change'))}
      </button>
    </section>
  );
}

/** `Alt+Shift+F` as keys; a Mac writes `⌥⇧F`, without anything between. */
function Keys({ keys }: { keys: string }) {
  return keys.split('+').map((key) => <kbd key={key}>{key}</kbd>);
}
