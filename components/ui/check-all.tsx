/** The heading of a list of boxes, with a box for all of them. */
import { useEffect, useRef } from 'preact/hooks';

interface CheckAllProps {
  title: string;
  /** How many boxes there are below it, and how many of them are ticked. */
  all: number;
  ticked: number;
  /** What stands at its end. */
  says: string;
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
          aria-label={`All of ${title}`}
          disabled={all === 0}
          checked={all > 0 && ticked === all}
          onChange={() => set(ticked < all)}
        />
        {title}
      </label>
      <small>{says}</small>
    </h3>
  );
}
