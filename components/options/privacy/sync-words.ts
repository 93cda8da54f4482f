/** How the synchronisation stands, in words. */
import { CARDS, cardOf } from '../../../data/sync/documents';
import type { SyncStatus } from '../../../data/sync/status';
import { LIMITS } from '../../../data/sync/transport';

/** What is wrong and what to do about it, a paragraph each; nothing where all is well. */
export function syncTroubles(status: SyncStatus, nameOf: (card: string) => string): string[] {
  const { paused, failed, unfit, damaged } = status;
  const said = (key: string) => documentName(key, nameOf);
  return [
    ...(paused === 'newer'
      ? [
          'Paused: a newer version of Résumé Card on another machine writes here. Update this one to go on; nothing was touched.',
        ]
      : []),
    ...(paused === 'emptied'
      ? [
          'Paused: everything was removed from the sync storage elsewhere. What is on this machine is still here: send it again, or switch sync off.',
        ]
      : []),
    ...(failed
      ? [
          `The browser did not take it (${failed.message}). It is tried again by itself; nothing is lost meanwhile.`,
        ]
      : []),
    ...unfit.map(
      ({ key, bytes }) =>
        `${said(key)} does not fit (${kilobytes(bytes)} of ${kilobytes(LIMITS.bytes)} in all): it stays on this machine, everything else goes along. To make room, delete a card or shorten one.`,
    ),
    ...damaged.map(
      (key) =>
        `${said(key)} in the sync storage cannot be read; it was left alone there, and nothing here was changed. To mend it, remove everything from the sync storage and switch sync on again.`,
    ),
  ];
}

/** "12.3 kB". */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function documentName(key: string, nameOf: (card: string) => string): string {
  const id = cardOf(key);
  if (id !== undefined) return `The card “${nameOf(id)}”`;
  if (key === CARDS) return 'The list of cards';
  if (key === 'resume') return 'The bundled card';
  return key === 'snippets' ? 'The list of your own snippets' : 'The memory of corrections';
}
