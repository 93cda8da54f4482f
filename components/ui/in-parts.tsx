/** A list that may have thousands of items: the first are shown at once, more at a press. */

import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';

/** So many are drawn at once without anybody waiting. */
const PART = 200;

interface InPartsProps<T> {
  items: readonly T[];
  /** The element around them; none where they stand among others. */
  as?: 'ul' | 'ol' | 'dl';
  /** An item that is shown in any case: the one that is open. */
  also?: number | undefined;
  /** Draws one, with its key. */
  children(item: T, index: number): ComponentChild;
}

export function InParts<T>({ items, as: List, also = -1, children }: InPartsProps<T>) {
  const [most, setMost] = useState(PART);
  const said = useRef<HTMLParagraphElement>(null);
  const rows: ComponentChild[] = items.slice(0, most).map(children);
  if (also >= most) rows.push(...items.slice(also, also + 1).map((item) => children(item, also)));
  const left = Math.max(0, items.length - most);
  const next = Math.min(PART, left);

  function showMore(): void {
    setMost(most + PART);
    // The button goes with the last part, and the focus would go with it.
    if (next === left) said.current?.focus();
  }

  return (
    <>
      {List ? <List>{rows}</List> : rows}
      {items.length > PART && (
        <p class="more" ref={said} tabIndex={-1}>
          {left > 0 ? (
            <button type="button" class="quiet" onClick={showMore}>
              {textOf(message('ui_list_more', { all: items.length, next }))}
            </button>
          ) : (
            textOf(message('ui_list_allShown', { all: items.length }))
          )}
        </p>
      )}
    </>
  );
}
