/** The way back: every change that was saved can be taken back, the newest first. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Message, Unconverted } from '../../data/messages/message';
import { useStable } from '../ui/use-stable';

/** Runs something that changes values. @returns What undoes the change; undefined where it changed nothing. */
export type Reversible = (run: () => void) => (() => void) | undefined;

export interface UndoStep {
  /** What was changed, as a noun: "E-mail". */
  what: Message | Unconverted;
  /** Steps with the same key that follow one another are one step: a word typed letter by letter. */
  key?: string;
  back(): void;
}

export interface Undo {
  /** The newest step. */
  last: UndoStep | undefined;
  /** The step that was taken back last, while nothing new has been done. */
  next: UndoStep | undefined;
  push(step: UndoStep): void;
  /** Tells whether a step with this key would become one with the newest. */
  joins(key: string | undefined): boolean;
  /** Takes a step back, the newest unless told; one that was taken back already is left alone. */
  take(step?: UndoStep): void;
  /** Does again what was taken back last. */
  again(): void;
}

/** As far back as one can go. */
const STEPS = 200;

/** The steps of one page, with Ctrl+Z (⌘Z) where no text field has the focus: there it is the field's. */
export function useUndo(reversible: Reversible): Undo {
  const [ends, setEnds] = useState<Ends>({ last: undefined, next: undefined });
  const newest = useStable(reversible);
  const steps = useMemo(() => undoSteps(newest, setEnds), [newest]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
      if (key !== 'z' && (key !== 'y' || event.shiftKey)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) steps.again();
      else steps.take();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [steps]);
  return { ...ends, ...steps };
}

type Ends = Pick<Undo, 'last' | 'next'>;

function undoSteps(reversible: Reversible, changed: (ends: Ends) => void): Omit<Undo, keyof Ends> {
  let steps: UndoStep[] = [];
  let undone: UndoStep[] = [];
  const tell = () => changed({ last: steps.at(-1), next: undone.at(-1) });
  const joins = (key: string | undefined) =>
    key !== undefined && undone.length === 0 && steps.at(-1)?.key === key;
  return {
    joins,
    push(step) {
      if (joins(step.key) || steps.includes(step)) return;
      undone = [];
      steps = [...steps, step].slice(-STEPS);
      tell();
    },
    take(step = steps.at(-1)) {
      if (!step || !steps.includes(step)) return;
      steps = steps.filter((other) => other !== step);
      const forth = reversible(() => step.back());
      if (forth) undone = [...undone, { what: step.what, back: forth }];
      tell();
    },
    again() {
      const step = undone.at(-1);
      if (!step) return;
      undone = undone.slice(0, -1);
      const back = reversible(() => step.back());
      if (back) steps = [...steps, { what: step.what, back }];
      tell();
    },
  };
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox]), textarea');
}
