/** What a page of targets/ hands over, as targets/kit/page.js has it. */

export type Kind = 'line' | 'text' | 'rich' | 'choice' | 'masked' | 'moved';

/** What a mounted target shows of itself. */
interface Mounted {
  start: string;
  kind: Kind;
  /** How long the editor takes to hear of a moved caret, if longer than others, in milliseconds. */
  pause?: number;
  /** Selects by the editor's own API, where keys in quick succession outrun the editor. */
  select?: (from: number, to: number) => void;
  seen: string[];
  cases?: [string, string][];
  field: () => Element;
  model: () => string | Promise<string>;
  lists?: () => string[] | Promise<string[]>;
  insert?: (text: string) => unknown;
  /** When the last key went down, by the page's clock. */
  key: () => number;
  /** Ctrl+A takes more or less than the field here, so its one line is deleted instead. */
  alone?: boolean;
  disturb?: () => void;
}

declare global {
  interface Window {
    target: Mounted;
    before: { active: Element | null; scroll: number };
  }
}
