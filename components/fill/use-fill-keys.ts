/**
 * The keys of the preview: arrows walk the rows and show each in the page, Enter fills, Ctrl+Z takes
 * the last fill back, Escape goes back.
 */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** One a row: its box, or its button where there is nothing to tick. */
const STOPS = '[data-stop]';

interface FillKeys {
  back(): void;
  undo(): void;
  /** Shows a field in the page. */
  point(field?: string): void;
}

/** Listens while the preview is shown. @returns What puts the focus on a field's row, or where one begins. */
export function useFillKeys(
  root: RefObject<HTMLElement | null>,
  { back, undo, point }: FillKeys,
): (field?: string) => void {
  const stops = () => [...(root.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];

  /** The rows are one stop of the Tab key: this one. */
  function makeStop(to: HTMLElement | undefined): void {
    for (const stop of stops()) stop.tabIndex = stop === to ? 0 : -1;
  }

  /** @returns False for a key that leads nowhere. */
  function walk(key: string, row: HTMLElement | null): boolean {
    const all = stops();
    const at = all.findIndex((stop) => row?.contains(stop));
    const ways: Record<string, HTMLElement | null | undefined> = {
      ArrowDown: all[at + 1] ?? all[at],
      ArrowUp: all[Math.max(0, at - 1)],
      Home: all[0],
      End: all.at(-1),
      ArrowRight: row?.querySelector<HTMLElement>('.change'),
      ArrowLeft: all[at],
    };
    const to = ways[key];
    if (!to) return false;
    if (to.matches(STOPS)) makeStop(to);
    to.focus();
    to.closest('li')?.scrollIntoView({ block: 'nearest' });
    point(rowOf(to)?.dataset.field);
    return true;
  }

  /** @returns False for a key that is not the preview's. */
  function act(event: KeyboardEvent, target: HTMLElement): boolean {
    const { key } = event;
    const typing = target.matches('input[type=text]');
    if (key === 'Escape') back();
    else if (typing) return false;
    else if (isUndo(event)) undo();
    else if (event.altKey || event.ctrlKey || event.metaKey) return false;
    else if (key === 'Enter' && !target.matches('button, summary')) next(root.current)?.click();
    else return walk(key, rowOf(target));
    return true;
  }

  useEffect(() => {
    const all = stops();
    if (!all.some(({ tabIndex }) => tabIndex === 0)) makeStop(all[0]);
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || event.isComposing || !(target instanceof HTMLElement)) return;
      if (act(event, target)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });

  return (field) => {
    const all = stops();
    const row = all.find((stop) => field !== undefined && rowOf(stop)?.dataset.field === field);
    const first = root.current?.querySelector<HTMLElement>('[data-first]');
    const to = row ?? first ?? all.find((stop) => stop.matches('input:checked')) ?? all[0];
    if (to?.matches(STOPS)) makeStop(to);
    to?.focus();
  };
}

const rowOf = (element: Element): HTMLElement | null =>
  element.closest<HTMLElement>('[data-field]');

/** Ctrl+Z, ⌘Z. */
const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;

/** What Enter does where no button has the focus. */
const next = (root: HTMLElement | null) =>
  root?.querySelector<HTMLElement>('footer .primary:not(:disabled)');
