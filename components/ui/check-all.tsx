/** The heading of a list of boxes, with a box for all of them. */

import { useEffect, useRef } from 'preact/hooks';
import { type Message, message, type Unconverted } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';

interface CheckAllProps {
  title: Message | Unconverted;
  /** How many boxes there are below it, and how many of them are ticked. */
  all: number;
  ticked: number;
  /** What stands at its end. */
  says: Message | Unconverted;
  set(on: boolean): void;
}

export function CheckAll({ title, all, ticked, says, set }: CheckAllProps) {
  const box = useRef<HTMLInputElement>(null);
  const some = ticked > 0 && ticked < all;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <h3>
      <label>
        <input
          ref={box}
          type="checkbox"
          aria-label={textOf(message('ui_list_allOf', { title }))}
          disabled={all === 0}
          checked={all > 0 && ticked === all}
          onChange={() => set(ticked < all)}
        />
        {textOf(title)}
      </label>
      <small>{textOf(says)}</small>
    </h3>
  );
}
