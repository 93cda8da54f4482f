/** What all places of the options page share: the card, the values being edited, undo and toast. */
import { createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import type { Answer } from '../../data/schema/answer';
import type { KeptFiles } from '../../data/schema/kept-files';
import type { Learned } from '../../data/schema/learned';
import type { MenuChoice } from '../../data/schema/menu-choice';
import type { OwnSnippet } from '../../data/schema/own-snippet';
import type { Resume } from '../../data/schema/resume';
import type { Toaster } from '../ui/toast';
import type { Card } from '../use-card';
import { type Edit, useEdit } from './edit';
import { useOptionsHost } from './host';
import { reversibly, watchCopy } from './reversible';
import { type Undo, type UndoStep, useUndo } from './undo';
import { useWorkingCopy, type WorkingCopy } from './working-copy';

/** What a field shows while it differs from what is stored: text that cannot be stored stays here. */
export interface Typed {
  text: string;
  problem?: string;
  note?: string;
}

export interface Session {
  card: Card;
  resume: WorkingCopy<Resume>;
  own: WorkingCopy<readonly OwnSnippet[]>;
  menu: WorkingCopy<MenuChoice>;
  answers: WorkingCopy<readonly Answer[]>;
  learned: WorkingCopy<readonly Learned[]>;
  files: WorkingCopy<KeptFiles>;
  /** All of these, for what is said of their saving. */
  copies: readonly Pick<WorkingCopy<unknown>, 'status' | 'flush'>[];
  undo: Undo;
  /** Changes the résumé, and remembers the way back. */
  edit: Edit;
  toaster: Toaster;
  /** Says what was done, with a button that takes it back, and remembers the way back. */
  done(message: string, step: UndoStep): void;
  /** Fields with text of their own, by name; kept while one visits other places. */
  typed: ReadonlyMap<string, Typed>;
  /** Takes a field's text, or forgets it where there is none. */
  setTyped(name: string, typed?: Typed): void;
  /** Says what is wrong with a field, if it still has the text that is meant. */
  complain(name: string, text: string, problem: string): void;
}

/** What is stored beside the card. */
export interface KeptValues {
  answers: readonly Answer[];
  learned: readonly Learned[];
  files: KeptFiles;
}

/** Makes the session of a page, for one card. @param toaster Outlives it: what it says may be of another card. */
export function useNewSession(card: Card, kept: KeptValues, toaster: Toaster): Session {
  const host = useOptionsHost();
  const save = useMemo(() => host.saveResume(card.card.id), [host, card.card.id]);
  const resume = useWorkingCopy(card.resume, save);
  const own = useWorkingCopy<readonly OwnSnippet[]>(card.own, host.saveOwn);
  const menu = useWorkingCopy(card.menu, host.saveMenu);
  const answers = useWorkingCopy(kept.answers, host.answers.write);
  const learned = useWorkingCopy(kept.learned, host.learned.write);
  const files = useWorkingCopy(kept.files, host.files.write);
  const undo = useUndo(
    reversibly(() => [
      ...[watchCopy(resume), watchCopy(own), watchCopy(menu)],
      ...[watchCopy(answers), watchCopy(learned), watchCopy(files)],
    ]),
  );
  const edit = useEdit(resume, undo);
  const [typed, setAllTyped] = useState<ReadonlyMap<string, Typed>>(new Map());

  const setTyped = useCallback((name: string, value?: Typed) => {
    setAllTyped((before) => {
      const after = new Map(before);
      if (value) after.set(name, value);
      else after.delete(name);
      return after;
    });
  }, []);

  const complain = useCallback((name: string, text: string, problem: string) => {
    setAllTyped((before) =>
      before.get(name)?.text === text ? new Map(before).set(name, { text, problem }) : before,
    );
  }, []);

  function done(message: string, step: UndoStep): void {
    undo.push(step);
    const run = async () => {
      undo.take(step);
      return { done: true, message: `Taken back: ${step.what}` };
    };
    toaster.say({ done: true, message, next: { label: 'Undo', run } });
  }
  const copies = [resume, own, menu, answers, learned, files];
  return {
    card,
    resume,
    own,
    menu,
    answers,
    learned,
    files,
    copies,
    undo,
    edit,
    toaster,
    done,
    typed,
    setTyped,
    complain,
  };
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Gives `Session` to every place. */
export const SessionProvider = SessionContext.Provider;

/** The page's session. @throws Error outside a `SessionProvider`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No SessionProvider above this component');
  return session;
}
