/** Everything that is stored as one file, and back. */

import { BACKUP, type BackupFile, backupSchema } from '../schema/backup';
import { type Problem, problemsOf, type Reading } from '../schema/problem';
import { added } from './backup-add';
import { readPacked } from './bundled';
import { storageFailure } from './item';
import { ASIDE, isOfThisMachine, namedShelves, withoutAside } from './named-shelves';
import { LAYOUT, type Stored } from './stored-value';

/** What is in a backup, checked. */
export interface Backup {
  /** When it was made, ISO 8601 in UTC. */
  at: string;
  /** By key; what was unreadable when the backup was made is as it was. */
  values: ReadonlyMap<string, unknown>;
  /** What is in it, in words, with how many of it: 1 where it is one thing. */
  contents: readonly { what: string; count: number }[];
}

/** The text of a backup file with all that is stored, whatever it is. */
export async function writeBackup(now: Date): Promise<string> {
  const all: Record<string, unknown> = await chrome.storage.local.get(null);
  const stored = Object.fromEntries(Object.entries(all).filter(([key]) => !isOfThisMachine(key)));
  const file: BackupFile = { kind: BACKUP, layout: LAYOUT, at: now.toISOString(), stored };
  return JSON.stringify(file);
}

/** Reads a backup file of this or an older version; nothing is stored. */
export async function readBackup(text: string): Promise<Reading<Backup>> {
  const input = parsed(text);
  if (!isBackup(input)) return refused(NONE);
  const file = backupSchema.safeParse(input);
  if (!file.success) return { ok: false, problems: problemsOf(file.error.issues, input) };
  const { layout, stored, at } = file.data;
  if (layout > LAYOUT) return refused(NEWER);
  const shelves = namedShelves(Object.keys(stored));
  const values = new Map<string, unknown>();
  const contents: Backup['contents'][number][] = [];
  const problems: Problem[] = [];
  for (const [key, raw] of Object.entries(stored)) {
    const known = shelves.find(({ shelf }) => shelf.key === withoutAside(key));
    if (!known || isOfThisMachine(key)) {
      problems.push({ path: `stored.${key}`, message: 'this is not known here' });
    } else if (key.endsWith(ASIDE)) {
      values.set(key, raw);
    } else {
      const opened: Stored<unknown> = await known.shelf.open(raw);
      if (opened.state === 'newer') return refused(NEWER);
      if (opened.state === 'damaged') problems.push(...within(key, opened.problems));
      if (opened.state !== 'ok') continue;
      values.set(key, { version: LAYOUT, data: opened.value });
      contents.push({ what: known.what, count: countOf(opened.value) });
    }
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { at, values, contents } };
}

/**
 * Stores what is in a backup.
 * @param how `replace`: in place of all that is stored; `add`: beside it, and nothing that is there changes.
 * @returns What puts back all that was stored before.
 * @throws StorageError with the words to show; nothing was changed then.
 */
export async function restoreBackup(
  { values }: Backup,
  how: 'replace' | 'add',
): Promise<() => Promise<void>> {
  const all: Record<string, unknown> = await chrome.storage.local.get(null);
  const before = Object.fromEntries(Object.entries(all).filter(([key]) => !isOfThisMachine(key)));
  const next =
    how === 'replace'
      ? Object.fromEntries(values)
      : added(await opened(before), values, await readPacked());
  await become(next, how === 'replace' ? Object.keys(before) : []);
  return () => become(before, Object.keys(next));
}

/** What is stored, brought into today's layout where it can be read. */
async function opened(stored: Record<string, unknown>): Promise<Record<string, unknown>> {
  const now = { ...stored };
  for (const { shelf } of namedShelves(Object.keys(stored))) {
    const value = await shelf.open(stored[shelf.key]);
    if (value.state === 'ok') now[shelf.key] = { version: LAYOUT, data: value.value };
  }
  return now;
}

/** Stores these items, and removes those of `old` that are not among them. */
async function become(items: Record<string, unknown>, old: readonly string[]): Promise<void> {
  try {
    await chrome.storage.local.set(items);
  } catch (error) {
    throw storageFailure(error);
  }
  const gone = old.filter((key) => !Object.hasOwn(items, key));
  if (gone.length > 0) await chrome.storage.local.remove(gone);
}

const NONE = 'This is no backup of Résumé Card, or not all of one: choose another file';

const NEWER =
  'This backup was made by a newer version of Résumé Card: update the extension to restore it';

/** What a JSON text says; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBackup(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'kind' in input && input.kind === BACKUP;
}

function refused(message: string): Reading<never> {
  return { ok: false, problems: [{ path: '', message }] };
}

function within(key: string, problems: readonly Problem[]): Problem[] {
  return problems.map(({ path, message }) => ({
    path: `stored.${[key, path].filter(Boolean).join('.')}`,
    message,
  }));
}

/** How many things a value holds: of a list, or of the list that is in it. */
function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  const inner = typeof value === 'object' && value !== null && 'cards' in value ? value.cards : [];
  return Array.isArray(inner) && inner.length > 0 ? inner.length : 1;
}
