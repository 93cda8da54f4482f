/** What the preview of a fill needs of the browser: one tab, looked at and filled by the background. */
import type {
  Correction,
  FillDone,
  FillLearned,
  FillPlan,
  FillResults,
  FillValue,
} from '../../data/schema/fill';

/** One field to be filled. */
export interface Choice {
  id: string;
  value: FillValue;
}

export interface FillHost {
  /** Looks at the page in front; everything below is about that page until the next plan. */
  plan(): Promise<FillPlan>;
  apply(choices: readonly Choice[]): Promise<FillResults>;
  /** Waits some seconds after a fill. @returns The results that are no longer what was said: pages wipe fields. */
  confirm(): Promise<FillResults>;
  /** Puts back everything that was filled since the page was loaded. */
  undo(): Promise<FillResults>;
  /** Outlines a field in the page; without an id the outline goes. */
  highlight(id?: string): void;
  /** The preview is being closed: the page is no longer heard. */
  leave(): void;
  /** Brings a field of the page into sight and puts the focus into it. */
  jump(id: string): Promise<FillDone>;
  /** Presses one of the page's “Add another” buttons. */
  add(id: string): Promise<FillDone>;
  /** In a private window it holds for this host's plans of the tab, and is kept nowhere. */
  learn(id: string, correction: Correction): Promise<FillLearned>;
  /** Asks for access to frames; call it straight from the click. @returns Whether it was given. */
  allow(origins: readonly string[]): Promise<boolean>;
  /** Calls back when the page shows other fields, or another page is in front. @returns A function that ends it. */
  watch(changed: () => void): () => void;
}
