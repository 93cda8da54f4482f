/** Synchronisation: off until it is switched on, and how it stands. */
import { useState } from 'preact/hooks';
import type { SyncStatus } from '../../../data/sync/status';
import { LIMITS } from '../../../data/sync/transport';
import type { Outcome } from '../../host';
import { useOptionsHost } from '../host';
import { useSession } from '../session';
import { useKept } from '../use-kept';
import { kilobytes, syncTroubles } from './sync-words';

export function Sync() {
  const { sync } = useOptionsHost();
  const { toaster } = useSession();
  const state = useKept(sync);
  const [busy, setBusy] = useState(false);
  const status = state?.status;

  async function run(action: () => Promise<Outcome>): Promise<void> {
    setBusy(true);
    toaster.say(await action());
    setBusy(false);
  }
  return (
    <section aria-labelledby="sync-title">
      <h2 id="sync-title">Sync between your machines</h2>
      <p>
        Off unless you switch it on. On, your cards, your own snippets and what was learned go
        through the browser’s own sync, with your browser account: they leave this machine, carried
        and kept by your browser’s maker, end-to-end encrypted or not as your browser’s settings
        say. Answers, files, history and the menu’s order stay here.
      </p>
      <label class="switch">
        <input
          type="checkbox"
          checked={status !== undefined}
          disabled={!state || busy}
          onChange={() => void run(status ? sync.switchOff : sync.switchOn)}
        />{' '}
        Sync cards, snippets and corrections
      </label>
      {status && <Status status={status} busy={busy} run={(action) => void run(action)} />}
    </section>
  );
}

interface StatusProps {
  status: SyncStatus;
  busy: boolean;
  run(action: () => Promise<Outcome>): void;
}

function Status({ status, busy, run }: StatusProps) {
  const { sync, locale } = useOptionsHost();
  const { card } = useSession();
  const [sure, setSure] = useState(false);
  const titles = new Map(card.cards.map(({ id, title }) => [id, title]));
  const troubles = syncTroubles(status, (id) => titles.get(id) || 'without a name');
  const { last, used, paused } = status;
  return (
    <>
      <dl class="kept">
        <div>
          <dt>Last in step</dt>
          <dd>{last === undefined ? 'Not yet' : new Date(last).toLocaleString(locale)}</dd>
        </div>
        <div>
          <dt>Room used</dt>
          <dd>
            {kilobytes(used)} of {kilobytes(LIMITS.bytes)}
          </dd>
        </div>
      </dl>
      {troubles.length > 0 && (
        <ul class="sync-troubles" role="status">
          {troubles.map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
      )}
      <p class="choices">
        <button type="button" class="quiet" disabled={busy} onClick={() => run(sync.now)}>
          Sync now
        </button>
        {paused === 'emptied' && (
          <button type="button" class="quiet" disabled={busy} onClick={() => run(sync.fillAgain)}>
            Send everything again
          </button>
        )}
        <button type="button" class="quiet" disabled={busy || sure} onClick={() => setSure(true)}>
          Remove everything from the sync storage…
        </button>
      </p>
      {sure && (
        <fieldset class="sure">
          <legend class="visually-hidden">Remove everything from the sync storage</legend>
          <p>
            It is removed for all your machines, and sync is switched off here. Every machine keeps
            what it has; the others pause and ask.
          </p>
          <p class="choices">
            <button type="button" class="quiet" disabled={busy} onClick={() => run(sync.empty)}>
              Remove it
            </button>
            <button type="button" class="quiet" onClick={() => setSure(false)}>
              Keep it
            </button>
          </p>
        </fieldset>
      )}
    </>
  );
}
