/** What all places of the options page share: the card, the values being edited, undo and toast. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Message, message } from '../../data/messages/message';
import type { Answer } from '../../data/schema/answer';
import type { KeptFiles } from '../../data/schema/kept-files';
import type { Learned } from '../../data/schema/learned';
import type { MenuChoice } from '../../data/schema/menu-choice';
import type { OwnSnippet } from '../../data/schema/own-snippet';
import type { Resume } from '../../data/schema/resume';
import { type Toaster, useToaster } from '../ui/toast';
import type { Card } from '../use-card';
import { type Differing, useDiffering } from './differing';
import { type Edit, useEdit } from './edit';
import { useOptionsHost } from './host';
import { reversibly, watchCopy } from './reversible';
import { type Typing, useTyped } from './typed';
import { type Undo, type UndoStep, useUndo } from './undo';
import { type Dropped, useDrop } from './use-drop';
import { useWorkingCopies, useWorkingCopy, type WorkingCopy } from './working-copy';

export interface Session extends Typing {
  card: Card;
  /** The résumé of the card that is shown; those of others that were changed are still there. */
  resume: WorkingCopy<Resume>;
  /** Where it differs from the card that it shares with; undefined where it is a whole card. */
  differing: Differing | undefined;
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
  done(message: Message, step: UndoStep): void;
  /** Files dropped anywhere on the page. */
  dropped: Dropped;
}

/** What is stored beside the card. */
export interface KeptValues {
  answers: readonly Answer[];
  learned: readonly Learned[];
  files: KeptFiles;
}

/** Makes the session of a page; it goes on when another card is shown. */
export function useNewSession(card: Card, kept: KeptValues): Session {
  const host = useOptionsHost();
  const { id } = card.card;
  const resumes = useWorkingCopies(id, card.resume, host.saveResume);
  const [resume] = resumes;
  const own = useWorkingCopy<readonly OwnSnippet[]>(card.own, host.saveOwn);
  const menu = useWorkingCopy(card.menu, host.saveMenu);
  const answers = useWorkingCopy(kept.answers, host.answers.write);
  const learned = useWorkingCopy(kept.learned, host.learned.write);
  const files = useWorkingCopy(kept.files, host.files.write);
  const undo = useUndo(
    reversibly(() => [
      ...resumes.map(watchCopy),
      ...[watchCopy(own), watchCopy(menu)],
      ...[watchCopy(answers), watchCopy(learned), watchCopy(files)],
    ]),
  );
  const edit = useEdit(id, resume, undo);
  const toaster = useToaster();
  const typing = useTyped(id);
  const dropped = useDrop(() => {
    // Whatever place is shown, documents come in at one.
    location.hash = 'transfer';
  });

  function done(said: Message, step: UndoStep): void {
    undo.push(step);
    const run = async () => {
      undo.take(step);
      return { done: true, message: message('options_takenBack', { what: step.what }) };
    };
    toaster.say({ done: true, message: said, next: { label: message('options_undo'), run } });
  }
  const copies = [...resumes, own, menu, answers, learned, files];
  return {
    card,
    resume,
    differing: useDiffering(card, resume.value),
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
    dropped,
    ...typing,
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
