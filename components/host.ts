/** The one door between what a person sees and the browser: components know this and nothing else of it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Merged } from '../data/merge/three-way';
import type { Message, Unconverted } from '../data/messages/message';
import type { CardInfo } from '../data/schema/cards';
import type { MenuChoice } from '../data/schema/menu-choice';
import type { OwnSnippet } from '../data/schema/own-snippet';
import type { Resume } from '../data/schema/resume';
import type { Snippet } from '../data/snippets/snippet';
import type { CardState } from '../data/storage/state';
import type { FillHost } from './fill/host';
import type { MatchHost } from './match/host';

/** How an action ended, as it is said; `done: false` says what to do next. */
export interface Outcome {
  done: boolean;
  message: Message | Unconverted;
  /** What the person can press to get on, where there is something. */
  next?: { label: Message | Unconverted; run(): Promise<Outcome> };
}

/**
 * Stores a value, together with what other pages have made of it meanwhile.
 * @param base What the change started from; without it the value is written at once over whatever is
 * stored, for a page that is being closed.
 * @returns What is stored now.
 */
export type Save<T> = (value: T, base?: T) => Promise<Merged<T>>;

export interface Host {
  /** BCP 47 tag of the browser's language. */
  locale: string;
  /** True on a Mac: shortcuts are shown and pressed with ⌘ there. */
  mac: boolean;
  load(): Promise<CardState>;
  /** Calls back when the state changed, here or elsewhere. @returns A function that ends it. */
  watch(changed: () => void): () => void;
  /** Shows another card, here and wherever a card is shown. */
  chooseCard(id: string): Promise<void>;
  /** Whose each card is, by its id: "Ada Lovelace · Analyst". */
  cardOwners(cards: readonly CardInfo[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Stores the résumé of the card of this id, whichever is shown by then. Like the next two, it throws
   * a StorageError with the words to show, and then nothing has changed.
   */
  saveResume(card: string): Save<Resume>;
  saveOwn: Save<readonly OwnSnippet[]>;
  saveMenu: Save<MenuChoice>;
  /** Shows the bundled résumé again. */
  resetResume(): Promise<void>;
  /** Puts text, and HTML where given, on the clipboard. */
  copy(text: string, html?: string): Promise<Outcome>;
  /** Inserts into the field of the page that had the focus last. */
  insert(snippet: Snippet): Promise<Outcome>;
  /** What could not be said in a page, if anything: it is taken, and said once. */
  takeWord(): Promise<Outcome | undefined>;
  /** Filling the page that is in front; missing on a page of its own. */
  fill?(): Promise<FillHost>;
  /** The keys that fill, as the browser writes them: `Alt+Shift+F`; empty while none are set. */
  fillKeys?(): Promise<string>;
  /** How many fields of the page in front an undo would put back. */
  undoable?(): Promise<number>;
  /** Tells that the shortcut or the menu wants the fill: at once, and whenever it is pressed again. */
  onFillWanted?(told: () => void): () => void;
  /** Reading the page that is in front; missing on a page of its own. */
  match?(): Promise<MatchHost>;
  /** Tells that the page in front may be read now, once access to a part of it was given. */
  onMatchWanted?(told: () => void): () => void;
  /** @param place Where to, as in the options page's hash: `answers`. */
  openOptions(place?: string): void;
  /** Missing where the browser has no side panel or this page is it. */
  openSidePanel?(): Promise<void>;
  /** Closes the popup; does nothing in a panel or tab. */
  close(): void;
}

const HostContext = createContext<Host | undefined>(undefined);

/** Gives `Host` to everything below. */
export const HostProvider = HostContext.Provider;

/** The host. @throws Error outside a `HostProvider`. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('No HostProvider above this component');
  return host;
}
