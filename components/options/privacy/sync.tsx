/** Synchronisation: off until it is switched on, and how it stands. */
import { useState } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { SyncStatus } from '../../../data/sync/status';
import type { Outcome } from '../../host';
import { useOptionsHost } from '../host';
import { useSession } from '../session';
import { useKept } from '../use-kept';
import { kilobytes, syncTroubles, WHOLE } from './sync-words';

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
      <h2 id="sync-title">{textOf(message('privacy_sync_title'))}</h2>
      <p>{textOf(message('privacy_sync_text'))}</p>
      <label class="switch">
        <input
          type="checkbox"
          checked={status !== undefined}
          disabled={!state || busy}
          onChange={() => void run(status ? sync.switchOff : sync.switchOn)}
        />{' '}
        {textOf(message('privacy_sync_switch'))}
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
  const { sync } = useOptionsHost();
  const { card } = useSession();
  const [sure, setSure] = useState(false);
  const titles = new Map(card.cards.map(({ id, title }) => [id, title]));
  const troubles = syncTroubles(status, (id) => titles.get(id) ?? '');
  const { last, used, paused } = status;
  return (
    <>
      <dl class="kept">
        <div>
          <dt>{textOf(message('privacy_sync_last'))}</dt>
          <dd>
            {textOf(
              last === undefined
                ? message('privacy_sync_lastNever')
                : message('privacy_sync_lastAt', { date: { date: last } }),
            )}
          </dd>
        </div>
        <div>
          <dt>{textOf(message('privacy_sync_room'))}</dt>
          <dd>
            {textOf(message('privacy_sync_roomUsed', { used: kilobytes(used), whole: WHOLE }))}
          </dd>
        </div>
      </dl>
      {troubles.length > 0 && (
        <ul class="sync-troubles" role="status">
          {troubles.map(textOf).map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
      )}
      <p class="choices">
        <button type="button" class="quiet" disabled={busy} onClick={() => run(sync.now)}>
          {textOf(message('privacy_sync_now'))}
        </button>
        {paused === 'emptied' && (
          <button type="button" class="quiet" disabled={busy} onClick={() => run(sync.fillAgain)}>
            {textOf(message('privacy_sync_fillAgain'))}
          </button>
        )}
        <button type="button" class="quiet" disabled={busy || sure} onClick={() => setSure(true)}>
          {textOf(message('privacy_sync_empty'))}
        </button>
      </p>
      {sure && (
        <fieldset class="sure">
          <legend class="visually-hidden">{textOf(message('privacy_sync_emptyTitle'))}</legend>
          <p>{textOf(message('privacy_sync_emptyText'))}</p>
          <p class="choices">
            <button type="button" class="quiet" disabled={busy} onClick={() => run(sync.empty)}>
              {textOf(message('privacy_sync_emptyConfirm'))}
            </button>
            <button type="button" class="quiet" onClick={() => setSure(false)}>
              {textOf(message('privacy_sync_emptyCancel'))}
            </button>
          </p>
        </fieldset>
      )}
    </>
  );
}
