/** Whether everything typed is saved, in sight wherever one is on the page, with the way back. */
import { textOf } from '../../data/messages/text-of';
import { useOptionsHost } from './host';
import type { SaveStatus } from './save-queue';
import { type Session, useSession } from './session';

export function Saved() {
  const session = useSession();
  const { mac } = useOptionsHost();
  const { undo, copies } = session;
  const failed = copies.find(({ status }) => status.state === 'failed');
  return (
    <div class="saved">
      <p role="status">{words(session)}</p>
      {undo.last && (
        <button
          type="button"
          class="link"
          onClick={() => undo.take()}
          title={`Undo: ${textOf(undo.last.what)} (${mac ? '⌘Z' : 'Ctrl+Z'})`}
        >
          Undo <span class="visually-hidden">{textOf(undo.last.what)}</span>
        </button>
      )}
      {undo.next && (
        <button
          type="button"
          class="link"
          onClick={() => undo.again()}
          title={`Redo: ${textOf(undo.next.what)} (${mac ? '⇧⌘Z' : 'Ctrl+Shift+Z'})`}
        >
          Redo <span class="visually-hidden">{textOf(undo.next.what)}</span>
        </button>
      )}
      {failed?.status.state === 'failed' && (
        <div class="failed" role="alert">
          <p>
            <b>Not saved.</b> {textOf(failed.status.message)} What you typed is still here.
          </p>
          <button type="button" class="quiet" onClick={() => void failed.flush()}>
            Try again
          </button>
        </div>
      )}
    </div>
  );
}

function words(session: Session): string {
  const states = session.copies.map(({ status }): SaveStatus['state'] => status.state);
  if (states.includes('failed')) return 'Not saved';
  if (states.includes('waiting')) return 'Saving…';
  if (session.wrong) return 'Not all saved';
  return states.includes('saved') ? 'Saved' : '';
}
