/** One of several values that stand against each other, with the button that chooses it. */
import { type Message, message, type Unconverted } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';

interface SideOfProps {
  /** Where it comes from. */
  title: Message;
  value: unknown;
  /** What the button does. */
  action: Message;
  /** The place that is decided about, for who does not see it. */
  where: Message | Unconverted;
  choose(): void;
}

export function SideOf({ title, value, action, where, choose }: SideOfProps) {
  return (
    <div class="side-of">
      <span class="hint">{textOf(title)}</span>
      <span dir="auto">{textOf(shown(value))}</span>
      <button
        type="button"
        class="quiet"
        aria-label={textOf(message('options_side_choose', { action, where }))}
        onClick={choose}
      >
        {textOf(action)}
      </button>
    </div>
  );
}

function shown(value: unknown): Message | string {
  if (value === undefined) return message('options_side_removed');
  if (typeof value === 'string') return value || message('options_side_empty');
  if (Array.isArray(value)) return listed(value);
  return typeof value === 'object' && value !== null ? listed(Object.values(value)) : String(value);
}

function listed(values: readonly unknown[]): Message {
  return message('options_side_values', { values: { list: values.map(shown), type: 'unit' } });
}
