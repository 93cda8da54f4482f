/** Whether everything typed is saved, in sight wherever one is on the page, with the way back. */
import { type Message, message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { heard } from '../ui/heard';
import { Words } from '../ui/words';
import { useOptionsHost } from './host';
import type { SaveStatus } from './save-queue';
import { type Session, useSession } from './session';

export function Saved() {
  const session = useSession();
  const { mac } = useOptionsHost();
  const { undo, copies } = session;
  const said = words(session);
  const failed = copies.find(({ status }) => status.state === 'failed');
  return (
    <div class="saved">
      <p role="status">{said && textOf(said)}</p>
      {undo.last && (
        <button
          type="button"
          class="link"
          onClick={() => undo.take()}
          title={textOf(
            message('options_saved_undoTitle', {
              keys: mac ? '⌘Z' : 'Ctrl+Z',
              what: undo.last.what,
            }),
          )}
        >
          <Words of={message('options_saved_undo', { what: undo.last.what })} with={{ heard }} />
        </button>
      )}
      {undo.next && (
        <button
          type="button"
          class="link"
          onClick={() => undo.again()}
          title={textOf(
            message('options_saved_redoTitle', {
              keys: mac ? '⇧⌘Z' : 'Ctrl+Shift+Z',
              what: undo.next.what,
            }),
          )}
        >
          <Words of={message('options_saved_redo', { what: undo.next.what })} with={{ heard }} />
        </button>
      )}
      {failed?.status.state === 'failed' && (
        <div class="failed" role="alert">
          <p>
            <Words
              of={message('options_saved_failed', { why: failed.status.message })}
              with={{ b: (words) => <b>{words}</b> }}
            />
          </p>
          <button type="button" class="quiet" onClick={() => void failed.flush()}>
            {textOf(message('options_saved_again'))}
          </button>
        </div>
      )}
    </div>
  );
}

function words(session: Session): Message | undefined {
  const states = session.copies.map(({ status }): SaveStatus['state'] => status.state);
  if (states.includes('failed')) return message('options_saved_no');
  if (states.includes('waiting')) return message('options_saved_waiting');
  if (session.wrong) return message('options_saved_notAll');
  return states.includes('saved') ? message('options_saved_yes') : undefined;
}
