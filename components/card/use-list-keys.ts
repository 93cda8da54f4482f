/** The keys of a list one chooses from, which keeps the focus while one of its options is active. */
import { useEffect, useState } from 'preact/hooks';

interface ListKeys {
  /** What the options are called, in their order. */
  names: readonly string[];
  /** The option that is active at first. */
  begin: number;
  take(index: number): void;
  leave(): void;
  /** A field has the focus: letters, Home and End are its own. */
  typed: boolean;
}

/** Arrows move, Enter takes, Escape leaves; where nothing is typed, a letter goes to the next option with it. */
export function useListKeys({ names, begin, take, leave, typed }: ListKeys): {
  active: number;
  keys(event: KeyboardEvent): void;
} {
  const [chosen, setActive] = useState(Math.max(0, begin));
  const last = names.length - 1;
  const active = Math.max(0, Math.min(last, chosen));
  // What was active may not be among what is left.
  const all = names.length;
  useEffect(() => setActive((now) => Math.max(0, Math.min(all - 1, now))), [all]);

  function next(letter: string): number {
    const found = [...names.keys()].map((index) => (active + 1 + index) % all);
    const starts = (index: number) =>
      names[index]?.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase());
    return found.find(starts) ?? active;
  }
  function target({ key, ctrlKey, metaKey }: KeyboardEvent): number | undefined {
    if (key === 'ArrowDown') return Math.min(last, active + 1);
    if (key === 'ArrowUp') return Math.max(0, active - 1);
    if (typed) return undefined;
    if (key === 'Home') return 0;
    if (key === 'End') return last;
    return key.length === 1 && !ctrlKey && !metaKey ? next(key) : undefined;
  }
  return {
    active,
    keys(event) {
      if (event.isComposing) return;
      const to = target(event);
      if (event.key === 'Escape') leave();
      else if (event.key === 'Enter') take(active);
      else if (to !== undefined) setActive(to);
      else if (event.key === 'Tab') return;
      // What is typed into the list's own field stays there, and starts no search of the card.
      else return event.stopPropagation();
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
