/** The foot of the preview: the one thing to do next, and the way back from what was filled. */
import { useHost } from '../host';
import type { Fill } from './use-fill';

export function Foot({ fill, leave }: { fill: Fill; leave: () => void }) {
  const { view, busy } = fill;
  const undoable =
    view.step === 'plan' ? view.plan.undoable : view.step === 'results' ? view.undoable : 0;
  return (
    <footer>
      <Next fill={fill} leave={leave} />
      {undoable > 0 && (
        <button
          type="button"
          class="quiet"
          disabled={busy !== ''}
          onClick={() => void fill.undo()}
          title={`Puts ${undoable === 1 ? '1 field' : `${undoable} fields`} back as before (Ctrl+Z)`}
        >
          Undo{view.step === 'plan' && <span class="visually-hidden"> the last fill</span>}
        </button>
      )}
    </footer>
  );
}

/** What Enter does. */
function Next({ fill, leave }: { fill: Fill; leave: () => void }) {
  const host = useHost();
  const { view, busy, changed, isTicked } = fill;
  if (view.step === 'plan') {
    const count = view.plan.fields.filter(isTicked).length;
    if (view.plan.fields.length === 0) return <Again fill={fill} />;
    return (
      <button type="submit" class="primary" disabled={busy !== '' || count === 0}>
        {count === 0 ? 'Nothing ticked' : `Fill ${count === 1 ? '1 field' : `${count} fields`}`}
        <kbd>↵</kbd>
      </button>
    );
  }
  if (view.step === 'results') {
    const go = changed || view.done === 'undo';
    const done = () => {
      host.close();
      leave();
    };
    return (
      <button
        type="button"
        class="primary"
        data-first
        disabled={busy !== ''}
        onClick={() => (go ? void fill.look() : done())}
      >
        {changed ? 'Go on' : go ? 'Back to the fields' : 'Done'}
        <kbd>↵</kbd>
      </button>
    );
  }
  return <Again fill={fill} />;
}

function Again({ fill }: { fill: Fill }) {
  return (
    <button
      type="button"
      class="primary"
      data-first
      disabled={fill.busy !== ''}
      onClick={() => void fill.look()}
    >
      {fill.busy === '' ? 'Look again' : 'One moment'}
      <kbd>↵</kbd>
    </button>
  );
}
