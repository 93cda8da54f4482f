/** The card's keyboard: typing searches, arrows move over the lines, Escape clears and then closes. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { boxBeside } from './arrows';

const ARROWS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** Whatever of `root` the arrows reach. */
const STOPS = '.line, .chip.empty, .unfold';

/**
 * Listens while the card is shown.
 * @param root The card; its lines are one stop of the Tab key, the arrows move among them.
 * @param search The search field.
 * @param leave Called when Escape is pressed and nothing else has taken it.
 */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  search: RefObject<HTMLInputElement | null>,
  leave: () => void,
): void {
  useLayoutEffect(() => {
    const keydown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      press(event, { root: root.current, search: search.current, leave });
    };
    const focusin = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches(STOPS)) makeTabStop(root.current, target);
    };
    document.addEventListener('keydown', keydown);
    document.addEventListener('focusin', focusin);
    return () => {
      document.removeEventListener('keydown', keydown);
      document.removeEventListener('focusin', focusin);
    };
  }, [root, search, leave]);
  useEffect(() => {
    const [first] = stops(root.current);
    if (first && !root.current?.querySelector('.line[tabindex="0"]')) first.tabIndex = 0;
  });
}

interface Stage {
  root: HTMLElement | null;
  search: HTMLInputElement | null;
  leave(): void;
}

function press(event: KeyboardEvent, { root, search, leave }: Stage): void {
  if (event.key === 'Escape') leave();
  else if (isWalk(event, search)) {
    if (root && move(root, event.key)) event.preventDefault();
  } else if (isTyping(event)) {
    search?.focus();
    if (event.key === '/') event.preventDefault();
  }
}

/** Whether a key moves over the lines: out of the search field only downwards, out of no other field. */
function isWalk({ key, target }: KeyboardEvent, search: HTMLInputElement | null): boolean {
  if (!ARROWS.includes(key)) return false;
  if (!(target instanceof HTMLInputElement)) return true;
  return target === search && key === 'ArrowDown';
}

/** Whether a key would type a sign, and no field takes it: the search does. */
function isTyping({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement || ctrlKey || metaKey || altKey) return false;
  return key.length === 1 && key !== ' ';
}

function stops(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter(
    (stop) => stop.offsetParent !== null,
  );
}

function move(root: HTMLElement, key: string): boolean {
  const all = stops(root);
  const active = document.activeElement;
  const from = all.findIndex((stop) => stop.contains(active));
  const to =
    from < 0
      ? 0
      : boxBeside(
          all.map((stop) => stop.getBoundingClientRect()),
          from,
          key,
        );
  const target = all[to];
  if (!target) return false;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
  return true;
}

function makeTabStop(root: HTMLElement | null, line: HTMLElement): void {
  for (const other of root?.querySelectorAll<HTMLElement>('.line[tabindex="0"]') ?? []) {
    other.tabIndex = -1;
  }
  line.tabIndex = 0;
}
