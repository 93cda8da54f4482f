/** How the synchronisation stands, in words. */
import { type Message, message, type NumberValue } from '../../../data/messages/message';
import { CARDS, cardOf } from '../../../data/sync/documents';
import type { SyncStatus } from '../../../data/sync/status';
import { LIMITS } from '../../../data/sync/transport';

/** The room that the sync storage has in all. */
export const WHOLE = kilobytes(LIMITS.bytes);

/**
 * What is wrong and what to do about it, a paragraph each; nothing where all is well.
 * @param titleOf The title of the card of this id; empty where it has none.
 */
export function syncTroubles(
  { paused, failed, unfit, damaged }: SyncStatus,
  titleOf: (card: string) => string,
): Message[] {
  const named = (key: string) => documentName(key, titleOf);
  return [
    ...(paused === 'newer' ? [message('privacy_sync_pausedNewer')] : []),
    ...(paused === 'emptied' ? [message('privacy_sync_pausedEmptied')] : []),
    ...(failed ? [message('privacy_sync_refused', { why: failed.message })] : []),
    ...unfit.map(({ key, bytes }) =>
      message('privacy_sync_unfit', {
        document: named(key),
        size: kilobytes(bytes),
        whole: WHOLE,
      }),
    ),
    ...damaged.map((key) => message('privacy_sync_damaged', { document: named(key) })),
  ];
}

/** "12.3 kB". */
export function kilobytes(bytes: number): NumberValue {
  return {
    number: bytes / 1000,
    format: {
      style: 'unit',
      unit: 'kilobyte',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    },
  };
}

function documentName(key: string, titleOf: (card: string) => string): Message {
  const id = cardOf(key);
  if (id !== undefined) {
    const title = titleOf(id) || message('privacy_sync_nameless');
    return message('privacy_sync_documentCard', { title });
  }
  if (key === CARDS) return message('privacy_sync_documentCards');
  if (key === 'resume') return message('privacy_sync_documentBundled');
  return message(key === 'snippets' ? 'privacy_sync_documentOwn' : 'privacy_sync_documentLearned');
}
