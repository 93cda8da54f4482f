/** Changing the résumé with a way back. */
import { useRef } from 'preact/hooks';
import { withChange } from '../../data/merge/three-way';
import type { Message, Unconverted } from '../../data/messages/message';
import type { Resume } from '../../data/schema/resume';
import { useOptionsHost } from './host';
import type { Undo, UndoStep } from './undo';
import type { WorkingCopy } from './working-copy';

export interface EditName {
  /** What is changed, as a noun: "Order of jobs". */
  what: Message | Unconverted;
  /** Changes with the same key that follow one another are one step. */
  key?: string;
  /** Is run too when the change is taken back. */
  back?(): void;
}

/** @returns The step that was remembered, where it is one of its own. */
export type Edit = (change: (resume: Resume) => Resume, name: EditName) => UndoStep | undefined;

/** From what to what a step leads; it grows while one types on. */
interface Span {
  before: Resume;
  after: Resume;
}

/**
 * Edits of the résumé of one card; taking one back leaves alone what was changed elsewhere since, and
 * shows that card again.
 * @param card Its id.
 */
export function useEdit(card: string, resume: WorkingCopy<Resume>, undo: Undo): Edit {
  const host = useOptionsHost();
  const newest = useRef<Span>(undefined);
  const shown = useRef(card);
  shown.current = card;
  return (change, { what, key: name, back }) => {
    const key = name === undefined ? undefined : `${card} ${name}`;
    const before = resume.now();
    resume.change(change);
    const after = resume.now();
    if (newest.current && undo.joins(key)) {
      newest.current.after = after;
      return undefined;
    }
    const span: Span = { before, after };
    newest.current = span;
    const step: UndoStep = {
      what,
      ...(key !== undefined && { key }),
      back() {
        // What else can be done where that fails is to choose the card by hand.
        if (shown.current !== card) void host.chooseCard(card).catch(() => {});
        back?.();
        resume.change((now) => withChange(now, span.after, span.before));
      },
    };
    undo.push(step);
    return step;
  };
}
