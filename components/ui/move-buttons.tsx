/** Up and down, for who does not drag; at an end the button stays focusable and does nothing. */
import { Icon } from './icons';

interface MoveButtonsProps {
  index: number;
  /** How many items the list has. */
  length: number;
  /** What is moved, for screen readers. */
  name: string;
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
  const words = by < 0 ? 'up' : 'down';
  return (
    <button
      type="button"
      class="icon"
      aria-label={`Move ${name} ${words}`}
      title={`Move ${words} (Alt+${by < 0 ? '↑' : '↓'})`}
      aria-disabled={end}
      onClick={() => step(by)}
    >
      <Icon name={words} />
    </button>
  );
}
