/** A box for one or several snippets of the menu: on, off, or some of them. */
import { useEffect, useRef } from 'preact/hooks';
import { useMenuEdits } from './use-menu-edits';

interface CheckProps {
  ids: readonly string[];
  /** Its name for screen readers. */
  name: string;
}

export function Check({ ids, name }: CheckProps) {
  const { shown, show } = useMenuEdits();
  const box = useRef<HTMLInputElement>(null);
  const count = shown(ids);
  const some = count > 0 && count < ids.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={name}
      checked={count === ids.length}
      onChange={() => show(ids, count < ids.length)}
    />
  );
}
