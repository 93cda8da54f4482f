/** What matching needs of the browser: the text of the page in front, once, when it is asked for. */
import type { Message } from '../../data/messages/message';

/** The text of a page, or why there is none and what to do, in words. */
export type PageReading =
  | {
      outcome: 'text';
      text: string;
      /** Whether the page has more text than was read. */
      cut: boolean;
      /** Parts from other sites, looked into only after the person has allowed it. */
      closed: { host: string; origins: string[] }[];
    }
  | { outcome: 'failed'; message: Message };

export interface MatchHost {
  read(): Promise<PageReading>;
  /** Asks for access to frames; call it straight from the click. @returns Whether it was given. */
  allow(origins: readonly string[]): Promise<boolean>;
  /** Calls back when another page than the one that was read is in front. @returns A function that ends it. */
  watch(changed: () => void): () => void;
}
