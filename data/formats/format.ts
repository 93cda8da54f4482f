/** What a format is: how a résumé comes in, and how it goes out. */
import { Failure } from '../messages/failure';
import type { Message } from '../messages/message';
import type { Reading } from '../schema/problem';
import type { Resume } from '../schema/resume';
import type { ReceivedCard } from '../share/card-file';

/** What a document says. */
export interface Read {
  resume: Resume;
  /** Paragraphs that found no place in `resume`, in the document's order, for the person to place. */
  rest: string[];
  /** Where the document is a card that was handed on: what it is beside its résumé. */
  card?: ReceivedCard;
}

/** @returns What `bytes` say, or why they can't be read and what to do next. Never throws. */
export type Reader = (bytes: Uint8Array) => Promise<Reading<Read>>;

/** Gets a file that ships with the extension, by its path there: `fonts/…`. */
export type LoadAsset = (path: string) => Promise<Uint8Array>;

/** A résumé that a format can't hold; what is said tells what to do instead. */
export class CannotWrite extends Failure {}

/**
 * @returns The whole file.
 * @throws {CannotWrite} Where the format can't hold what the résumé says.
 */
export type Writer = (resume: Resume, load: LoadAsset) => Promise<Uint8Array>;

export interface Format {
  id: string;
  /** As shown to a person: “Word (DOCX)”. */
  title: Message;
  /** Endings of its files, without the dot, the usual one first. */
  endings: readonly string[];
  mimeTypes: readonly string[];
  /** Loads the reader: its code, and the library behind it, are loaded at the first call. */
  read?: () => Promise<{ read: Reader }>;
  /** Loads the writer. */
  write?: () => Promise<{ write: Writer }>;
}
