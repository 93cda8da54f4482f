/** What the options page needs of the browser to synchronise. */
import type { Asked } from '../../data/sync/conflicts';
import type { Side } from '../../data/sync/resolve';
import type { SyncStatus } from '../../data/sync/status';
import type { Outcome } from '../host';

/** How it stands. */
export interface SyncState {
  /** Missing while it is off. */
  status?: SyncStatus;
  /** What is to be decided. */
  asked: readonly Asked[];
}

/** Each action says how it went, in words to show. */
export interface SyncHost {
  read(): Promise<SyncState>;
  /** Calls back after every change. @returns A function that ends it. */
  watch(changed: () => void): () => void;
  switchOn(): Promise<Outcome>;
  /** What lies in the sync storage stays there. */
  switchOff(): Promise<Outcome>;
  /** Looks at once whether there is something to send or to take over. */
  now(): Promise<Outcome>;
  decide(side: Side): Promise<Outcome>;
  /** Sends everything again after the sync storage was emptied elsewhere. */
  fillAgain(): Promise<Outcome>;
  /** Removes everything from the sync storage, and switches it off here. */
  empty(): Promise<Outcome>;
}
