/** The history in the storage: written a moment after a change, never in the way of the change itself. */
import type { Change, PastState } from '../cards/history';
import { StorageFull } from './item';
import { historyShelf } from './items';
import { exclusive } from './lock';

/** So long after the last of several changes they are noted, in milliseconds. */
const PAUSE = 1500;

/** By card. */
const waiting = new Map<string, Change>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Notes a change once it has come to rest. Where the page is closed before that, the next change
 * finds that the history does not know what was before it, and notes that too.
 */
export function remember({ card, before, after }: Change): void {
  waiting.set(card, { card, before: waiting.get(card)?.before ?? before, after });
  clearTimeout(timer);
  // Where the history cannot be written because it cannot be read, the page says so on top.
  timer = setTimeout(() => void note().catch(() => {}), PAUSE);
}

/** The past states of all cards, the newest first; none where they cannot be read. */
export async function readHistory(): Promise<PastState[]> {
  const stored = await historyShelf.read();
  return stored.state === 'ok' ? stored.value : [];
}

/** Stores something; where there is no room for it, older history makes some. */
export async function withRoom<T>(store: () => Promise<T>): Promise<T> {
  try {
    return await store();
  } catch (error) {
    if (!(error instanceof StorageFull) || !(await makeRoom())) throw error;
    return withRoom(store);
  }
}

/** Drops the older half of the history. @returns False where there was nothing left to drop. */
function makeRoom(): Promise<boolean> {
  return exclusive(historyShelf.key, async () => {
    const states = await readHistory();
    if (states.length === 0) return false;
    const kept = states.slice(0, Math.floor(states.length / 2));
    // Cleared first: a full storage may refuse even what is smaller.
    await historyShelf.clear();
    if (kept.length > 0) await put(kept);
    return true;
  });
}

async function note(): Promise<void> {
  const changes = [...waiting.values()];
  waiting.clear();
  const { withState } = await import('../cards/history');
  await exclusive(historyShelf.key, async () => {
    const now = new Date();
    const before = await readHistory();
    await put(changes.reduce((states, change) => withState(states, change, now), before));
  });
}

/** Writes as many of the newest states as there is room for. */
async function put(states: readonly PastState[]): Promise<void> {
  for (let kept = [...states]; kept.length > 0; kept = kept.slice(0, Math.floor(kept.length / 2))) {
    try {
      return await historyShelf.write(kept);
    } catch (error) {
      if (!(error instanceof StorageFull)) throw error;
    }
  }
}
