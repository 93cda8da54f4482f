/** How the synchronisation stands on this machine. */

import * as z from 'zod/mini';
import { saidSchema } from '../messages/schema';

/** Times are in milliseconds since 1970. */
export const statusSchema = z.object({
  /** This machine's name among the others, made anew whenever it is switched on. */
  machine: z.string().check(z.minLength(1)),
  /** Whether the store has held documents since then. */
  met: z.boolean(),
  /** When all that fits was last in the store. */
  last: z.optional(z.number()),
  /** Bytes of the store that are used. */
  used: z.number(),
  /** Documents that do not fit into the store, with the bytes they take. */
  unfit: z.array(z.object({ key: z.string(), bytes: z.number() })),
  /** Documents in the store that cannot be read. */
  damaged: z.array(z.string()),
  /** Why nothing is written or taken over until somebody does something about it. */
  paused: z.optional(z.enum(['newer', 'emptied'])),
  /** What went wrong the last times. */
  failed: z.optional(z.object({ message: saidSchema, times: z.int() })),
  /** Whether there is more to write as soon as the limits allow. */
  more: z.boolean(),
  /** Documents that have arrived in part: their digest, and since when. */
  partial: z.record(z.string(), z.object({ hash: z.string(), since: z.number() })),
  /** Items in the store that belong to no document, and since when. */
  loose: z.record(z.string(), z.number()),
  /** Writes in this hour. */
  hour: z.object({ began: z.number(), writes: z.int() }),
});

export type SyncStatus = z.infer<typeof statusSchema>;

/** The status of a machine on which it was switched on just now. */
export function newStatus(machine: string): SyncStatus {
  return {
    machine,
    met: false,
    used: 0,
    unfit: [],
    damaged: [],
    more: false,
    partial: {},
    loose: {},
    hour: { began: 0, writes: 0 },
  };
}
