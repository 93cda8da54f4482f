/** The foot of the preview: the one thing to do next, and the way back from what was filled. */
import { type MessageId, message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { useHost } from '../host';
import { heard } from '../ui/heard';
import { Words } from '../ui/words';
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
          disabled={busy !== undefined}
          onClick={() => void fill.undo()}
          title={textOf(message('fill_foot_undoHint', { count: undoable }))}
        >
          {view.step === 'plan' ? (
            <Words of={message('fill_foot_undoLast')} with={{ heard }} />
          ) : (
            textOf(message('fill_foot_undo'))
          )}
        </button>
      )}
    </footer>
  );
}

const NEXT = {
  on: 'fill_foot_goOn',
  fields: 'fill_backToFields',
  done: 'fill_foot_done',
} as const satisfies Record<string, MessageId>;

/** What Enter does. */
function Next({ fill, leave }: { fill: Fill; leave: () => void }) {
  const host = useHost();
  const { view, busy, changed, isTicked } = fill;
  if (view.step === 'plan') {
    const count = view.plan.fields.filter(isTicked).length;
    if (view.plan.fields.length === 0) return <Again fill={fill} />;
    return (
      <button type="submit" class="primary" disabled={busy !== undefined || count === 0}>
        {textOf(message('fill_foot_fill', { count }))}
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
        disabled={busy !== undefined}
        onClick={() => (go ? void fill.look() : done())}
      >
        {textOf(message(NEXT[changed ? 'on' : go ? 'fields' : 'done']))}
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
      disabled={fill.busy !== undefined}
      onClick={() => void fill.look()}
    >
      {textOf(message(fill.busy ? 'fill_foot_wait' : 'fill_foot_again'))}
      <kbd>↵</kbd>
    </button>
  );
}
