/** Up and down, for who does not drag; at an end the button stays focusable and does nothing. */
import { type Message, message, type Unconverted } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { Icon } from './icons';

interface MoveButtonsProps {
  index: number;
  /** How many items the list has. */
  length: number;
  /** What is moved, for screen readers. */
  name: Message | Unconverted;
  step(by: -1 | 1): void;
}

export function MoveButtons({ index, length, name, step }: MoveButtonsProps) {
  return (
    <>
      <MoveButton by={-1} name={name} end={index === 0} step={step} />
      <MoveButton by={1} name={name} end={index === length - 1} step={step} />
    </>
  );
}

interface MoveButtonProps extends Pick<MoveButtonsProps, 'name' | 'step'> {
  by: -1 | 1;
  end: boolean;
}

function MoveButton({ by, name, end, step }: MoveButtonProps) {
  const way = by < 0 ? 'up' : 'down';
  return (
    <button
      type="button"
      class="icon"
      aria-label={textOf(message(by < 0 ? 'ui_move_up' : 'ui_move_down', { name }))}
      title={textOf(message(by < 0 ? 'ui_move_upKeys' : 'ui_move_downKeys'))}
      aria-disabled={end}
      onClick={() => step(by)}
    >
      <Icon name={way} />
    </button>
  );
}
