/** Everything that is stored, each on its shelf. */

import type { PastState } from '../cards/history';
import type { Answer } from '../schema/answer';
import type { Cards, KeptCard } from '../schema/cards';
import type { KeptFiles } from '../schema/kept-files';
import type { Learned } from '../schema/learned';
import type { MenuChoice } from '../schema/menu-choice';
import type { OwnSnippet } from '../schema/own-snippet';
import type { Resume } from '../schema/resume';
import type { SyncStatus } from '../sync/status';
import type { Wire } from '../sync/wire';
import { type Shelf, shelf } from './item';

/** The list of cards; empty while there is the bundled one only. */
export const cardsShelf = shelf<Cards>(
  'cards',
  async () => (await import('../schema/cards')).cardsSchema,
);
/** The id of the card that this machine shows; empty: the first. */
export const chosenShelf = shelf<string>(
  'chosen',
  async () => (await import('../schema/cards')).cardIdSchema,
);
/** The bundled card's résumé as its owner changed it; empty while it is as it came. */
export const resumeShelf = shelf<Resume>(
  'resume',
  async () => (await import('../schema/resume')).resumeSchema,
);
/** The user's own snippets in their order. */
export const ownShelf = shelf<OwnSnippet[]>(
  'snippets',
  async () => (await import('../schema/own-snippet')).ownSnippetsSchema,
);
/** The right-click menu's choice; empty: everything, in the order of the card. */
export const menuShelf = shelf<MenuChoice>(
  'menu',
  async () => (await import('../schema/menu-choice')).menuChoiceSchema,
);
/** What the résumé was before, the newest first. */
export const historyShelf = shelf<PastState[]>(
  'history',
  async () => (await import('../schema/history')).historySchema,
);
/** The id of the snippet inserted last, for the shortcut that inserts it again. */
export const lastShelf = shelf<string>(
  'last',
  async () => (await import('../schema/snippet-id')).snippetIdSchema,
);
/** The user's own answers to questions of forms, in their order. */
export const answersShelf = shelf<Answer[]>(
  'answers',
  async () => (await import('../schema/answer')).answersSchema,
);
/** What corrections have taught, the newest last. */
export const learnedShelf = shelf<Learned[]>(
  'learned',
  async () => (await import('../schema/learned')).learnedListSchema,
);
/** The files for upload fields. */
export const filesShelf = shelf<KeptFiles>(
  'files',
  async () => (await import('../schema/kept-files')).keptFilesSchema,
);
/** How the synchronisation stands; empty while it is off. */
export const syncShelf = shelf<SyncStatus>(
  'sync',
  async () => (await import('../sync/status')).statusSchema,
);
/** What this machine knows of the edits of all machines, by document. */
export const replicasShelf = shelf<Record<string, Wire>>(
  'synced',
  async () => (await import('../sync/wire')).wiresSchema,
);

/** What the keys of all cards but the bundled one begin with. */
export const CARD_KEY = 'card.';

const cardShelves = new Map<string, Shelf<KeptCard>>();

/** The shelf of a card other than the bundled one. */
export function cardShelf(id: string): Shelf<KeptCard> {
  const known = cardShelves.get(id);
  if (known) return known;
  const made = shelf<KeptCard>(
    `${CARD_KEY}${id}`,
    async () => (await import('../schema/cards')).keptCardSchema,
  );
  // Watched from the start: so a page that is being closed can store what was typed last.
  made.watch(() => {});
  cardShelves.set(id, made);
  return made;
}
