/** What the résumé was before: to look at, and to bring back. */

import { useEffect, useState } from 'preact/hooks';
import type { PastState } from '../../../data/cards/history';
import { same } from '../../../data/merge/three-way';
import { textOf } from '../../../data/messages/text-of';
import { Icon } from '../../ui/icons';
import { useOptionsHost } from '../host';
import { useSession } from '../session';
import { ResumeView } from './view';

export function History() {
  const host = useOptionsHost();
  const [open, setOpen] = useState(false);
  const { card } = useSession();
  const [states, setStates] = useState<readonly PastState[]>();
  useEffect(() => {
    if (!open) return;
    const read = () => void host.history().then(setStates);
    read();
    return host.watchHistory(read);
  }, [host, open]);

  return (
    <section class="history" aria-labelledby="history-title">
      <h2 id="history-title">History</h2>
      <p class="hint">What the résumé was before each of the last 50 changes.</p>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-controls="history-list"
        onClick={() => setOpen(!open)}
      >
        {open ? 'Hide the history' : 'Show the history'}
      </button>
      <div id="history-list" hidden={!open}>
        {open && states && (
          <States states={states.filter((state) => state.card === card.card.id)} />
        )}
      </div>
    </section>
  );
}

function States({ states }: { states: readonly PastState[] }) {
  const { resume } = useSession();
  if (states.length === 0) return <p class="empty">Nothing has been changed yet.</p>;
  return (
    <ol>
      {states.map((state, index) => (
        <State key={states.length - index} state={state} isNow={same(state.resume, resume.value)} />
      ))}
    </ol>
  );
}

function State({ state, isNow }: { state: PastState; isNow: boolean }) {
  const { locale } = useOptionsHost();
  const { resume, edit, done, typed, setTyped } = useSession();
  const [open, setOpen] = useState(false);
  const at = new Date(state.at);
  const when = at.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const what = state.what.map(textOf).join(', ') || 'Before the first change';

  function restore(): void {
    for (const name of typed.keys()) setTyped(name);
    const step = edit(() => state.resume, { what: `going back to ${when}` });
    void resume.flush();
    if (step) done(`The résumé of ${when} is back`, step);
  }
  return (
    <li class="past-state">
      <div class="row-head">
        <button type="button" class="row-title" aria-expanded={open} onClick={() => setOpen(!open)}>
          <time dateTime={state.at}>{when}</time>
          <span class="gist" dir="auto">
            {what}
          </span>
          <Icon name="unfold" />
        </button>
        {isNow ? (
          <span class="badge">Now</span>
        ) : (
          <button type="button" class="quiet" onClick={restore}>
            Restore <span class="visually-hidden">the résumé of {when}</span>
          </button>
        )}
      </div>
      {open && <ResumeView resume={state.resume} />}
    </li>
  );
}
