/** Everything that is stored, as one file. */
import * as z from 'zod/mini';

/** What the files say they are. */
export const BACKUP = 'resume-card-backup';

export const backupSchema = z.object({
  kind: z.literal(BACKUP),
  /** The layout of what is in it: see data/storage/stored.ts. */
  layout: z.int(),
  /** When it was made, ISO 8601 in UTC. */
  at: z.string(),
  /** What lies under each key of the storage, as it lies there. */
  stored: z.record(z.string(), z.unknown()),
});

export type BackupFile = z.infer<typeof backupSchema>;
