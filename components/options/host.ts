/** What the options page needs of the browser beside what every page needs. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PastState } from '../../data/cards/history';
import type { FormatInfo } from '../../data/formats/documents';
import type { Read } from '../../data/formats/format';
import type { Message, Unconverted } from '../../data/messages/message';
import type { Answer } from '../../data/schema/answer';
import type { CardInfo } from '../../data/schema/cards';
import type { KeptFiles } from '../../data/schema/kept-files';
import type { Learned } from '../../data/schema/learned';
import type { Reading } from '../../data/schema/problem';
import type { Resume } from '../../data/schema/resume';
import type { Target } from '../../data/share/package/targets';
import type { NewCard } from '../../data/storage/change-cards';
import type { Unreadable } from '../../data/storage/rescue';
import type { Host, Outcome, Save } from '../host';
import type { SyncHost } from './sync-host';
import type { YoursHost } from './yours-host';

/** A key that can be pressed anywhere in the browser. */
export interface Shortcut {
  /** The command's name in the manifest. */
  name: string;
  /** What it does, in words. */
  does: Message | Unconverted;
  /** As the browser writes it: `Alt+Shift+F`; empty while none is set. */
  keys: string;
}

/** A value that is stored by itself. */
export interface Kept<T> {
  /** Empty where nothing is stored, or nothing that can be read. */
  read(): Promise<T>;
  /** Throws a StorageError with the words to show, and then nothing has changed. */
  write: Save<T>;
  /** Calls back after every change, here or elsewhere. @returns A function that ends it. */
  watch(changed: () => void): () => void;
}

export interface OptionsHost extends Host {
  /** Adds a card and shows it. Like the next six, it throws a StorageError with the words to show. */
  addCard(card: NewCard): Promise<CardInfo>;
  renameCard(id: string, title: string): Promise<void>;
  /** Says whether a card is somebody else's. */
  markReceived(id: string, received: boolean): Promise<void>;
  /** Moves the card at one place of the list to another. */
  moveCard(from: number, to: number): Promise<void>;
  /** Deletes a card; its variants become whole. @returns What brings it back. */
  removeCard(id: string): Promise<() => Promise<void>>;
  /** Puts the bundled card back on the list. */
  restoreBundled(): Promise<void>;
  /** The résumé of any card. */
  cardResume(id: string): Promise<Resume>;
  /** The person's own answers to questions of forms. */
  answers: Kept<readonly Answer[]>;
  /** What corrections have taught, the newest last. */
  learned: Kept<readonly Learned[]>;
  /** The files for upload fields. */
  files: Kept<KeptFiles>;
  /** What is stored and cannot be read. */
  unreadable(): Promise<Unreadable[]>;
  /** Clears something unreadable away. @returns A function that puts it back. */
  discard(item: Unreadable): Promise<() => Promise<void>>;
  /** Lets the person save a file of this name. @param type Its MIME type. */
  saveFile(name: string, type: string, content: string | Uint8Array): void;
  /** The formats of documents that are read or written. */
  formats(): Promise<FormatInfo[]>;
  /**
   * Reads a résumé from a document, without making the page wait.
   * @param name The file's name; empty where it has none.
   * @param signal Ends the reading.
   * @returns What it says, or why it cannot be read and what to do next.
   */
  readDocument(document: Blob, name: string, signal: AbortSignal): Promise<Reading<Read>>;
  /** The résumé as a file of the format of this id, or why there can be none. */
  writeDocument(format: string, resume: Resume): Promise<Reading<Uint8Array>>;
  /** What this card itself was packed for. */
  target: Target;
  /** Packs this extension anew, with the résumé in it and nothing else of the person. @returns The zip. */
  makePackage(target: Target, resume: Resume): Promise<Reading<Uint8Array>>;
  /** Draws a picture. @param edge Width and height in pixels. @returns It as PNG. */
  pngOf(svg: string, edge: number): Promise<Uint8Array>;
  /** Puts a picture on the clipboard. */
  copyPicture(png: Uint8Array): Promise<Outcome>;
  /** What the résumés of all cards were before, the newest first. */
  history(): Promise<PastState[]>;
  /** Calls back when the history has changed. @returns A function that ends it. */
  watchHistory(changed: () => void): () => void;
  shortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's own page for shortcuts, or says where it is. */
  changeShortcuts(): Promise<Outcome>;
  /** The sites the person has allowed: match patterns, `https://example.org/*`. */
  sites(): Promise<string[]>;
  forgetSite(pattern: string): Promise<Outcome>;
  /** Between the person's machines, by the browser's own sync. */
  sync: SyncHost;
  /** All that is stored, as one thing. */
  yours: YoursHost;
}

const OptionsHostContext = createContext<OptionsHost | undefined>(undefined);

/** Gives `OptionsHost` to everything below. */
export const OptionsHostProvider = OptionsHostContext.Provider;

/** The options page's host. @throws Error outside an `OptionsHostProvider`. */
export function useOptionsHost(): OptionsHost {
  const host = useContext(OptionsHostContext);
  if (!host) throw new Error('No OptionsHostProvider above this component');
  return host;
}
