/** What the résumé was before: to look at, and to bring back. */
import { useEffect, useState } from 'preact/hooks';
import { MOST_STATES, type PastState } from '../../../data/cards/history';
import { same } from '../../../data/merge/same';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { heard } from '../../ui/heard';
import { Icon } from '../../ui/icons';
import { Words } from '../../ui/words';
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
      <h2 id="history-title">{textOf(message('resume_history_title'))}</h2>
      <p class="hint">{textOf(message('resume_history_hint', { most: MOST_STATES }))}</p>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-controls="history-list"
        onClick={() => setOpen(!open)}
      >
        {textOf(message(open ? 'resume_history_hide' : 'resume_history_show'))}
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
  if (states.length === 0) return <p class="empty">{textOf(message('resume_history_empty'))}</p>;
  return (
    <ol>
      {states.map((state, index) => (
        <State key={states.length - index} state={state} isNow={same(state.resume, resume.value)} />
      ))}
    </ol>
  );
}

function State({ state, isNow }: { state: PastState; isNow: boolean }) {
  const { resume, edit, done, typed, setTyped } = useSession();
  const [open, setOpen] = useState(false);
  const when = { date: state.at, format: { dateStyle: 'medium', timeStyle: 'short' } } as const;
  const what =
    state.what.length > 0
      ? message('resume_history_changes', { changes: { list: state.what, type: 'unit' } })
      : message('resume_history_first');

  function restore(): void {
    for (const name of typed.keys()) setTyped(name);
    const step = edit(() => state.resume, { what: message('resume_history_goingBack', { when }) });
    void resume.flush();
    if (step) done(message('resume_history_isBack', { when }), step);
  }
  return (
    <li class="past-state">
      <div class="row-head">
        <button type="button" class="row-title" aria-expanded={open} onClick={() => setOpen(!open)}>
          <time dateTime={state.at}>{textOf(message('resume_history_when', { when }))}</time>
          <span class="gist" dir="auto">
            {textOf(what)}
          </span>
          <Icon name="unfold" />
        </button>
        {isNow ? (
          <span class="badge">{textOf(message('resume_history_now'))}</span>
        ) : (
          <button type="button" class="quiet" onClick={restore}>
            <Words of={message('resume_history_restore', { when })} with={{ heard }} />
          </button>
        )}
      </div>
      {open && <ResumeView resume={state.resume} />}
    </li>
  );
}
