/** Sorting a list by hand: drag, buttons and Alt with an arrow key give the same move. */
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Sortable {
  /** Moves the item at `from` to the place of the one at `to`. */
  move(from: number, to: number): void;
  length: number;
  /** Names the list: items are dropped only within the list they come from. */
  list: string;
}

export interface SortableItem<E extends HTMLElement> {
  item: RefObject<E | null>;
  handle: RefObject<HTMLElement | null>;
  /** Where a dragged item would go if it were dropped now. */
  drop: 'before' | 'after' | undefined;
  dragging: boolean;
  /** Moves the item by one place, the focus with it. */
  step(by: -1 | 1): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** What the item at `index` needs: its element, its handle, its keys. */
export function useSortableItem<E extends HTMLElement>(
  { move, length, list }: Sortable,
  index: number,
): SortableItem<E> {
  const item = useRef<E>(null);
  const handle = useRef<HTMLElement>(null);
  const [drop, setDrop] = useState<'before' | 'after'>();
  const [dragging, setDragging] = useState(false);
  const newest = useRef({ move, index });
  newest.current = { move, index };

  useEffect(() => {
    const element = item.current;
    if (!element) return;
    const from = (data: Record<string | symbol, unknown>) =>
      data.list === list && typeof data.index === 'number' ? data.index : undefined;
    return combine(
      draggable({
        element,
        dragHandle: handle.current ?? undefined,
        getInitialData: () => ({ list, index: newest.current.index }),
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => from(source.data) !== undefined,
        onDrag({ source }) {
          const start = from(source.data) ?? newest.current.index;
          const here = newest.current.index;
          setDrop(start === here ? undefined : start < here ? 'after' : 'before');
        },
        onDragLeave: () => setDrop(undefined),
        onDrop({ source }) {
          setDrop(undefined);
          const start = from(source.data);
          if (start !== undefined) newest.current.move(start, newest.current.index);
        },
      }),
    );
  }, [list]);

  function step(by: -1 | 1): void {
    const to = index + by;
    if (to < 0 || to >= length) return;
    const list = item.current?.parentElement;
    const control = controlsIn(item.current).findIndex((one) => one.matches(':focus'));
    move(index, to);
    // Drawn anew, the row may have lost the focus, or may be another element.
    requestAnimationFrame(() => controlsIn(list?.children[to])[control]?.focus());
  }

  return {
    item,
    handle,
    drop,
    dragging,
    step,
    onKeyDown(event) {
      const by = STEPS[event.key];
      if (!event.altKey || event.ctrlKey || event.metaKey || by === undefined) return;
      // There the keys move the caret by paragraphs, on a Mac.
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      event.stopPropagation();
      step(by);
    },
  };
}

const STEPS: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

function controlsIn(row: Element | null | undefined): HTMLElement[] {
  return [
    ...(row?.querySelectorAll<HTMLElement>('button, input, select, textarea, summary') ?? []),
  ];
}
