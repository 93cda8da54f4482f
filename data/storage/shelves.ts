/** Everything that is stored, each on its shelf. */

import type { PastState } from '../history';
import type { Answer } from '../schema/answer';
import type { KeptFiles } from '../schema/kept-files';
import type { Learned } from '../schema/learned';
import type { MenuChoice } from '../schema/menu-choice';
import type { OwnSnippet } from '../schema/own-snippet';
import type { Resume } from '../schema/resume';
import { shelf } from './shelf';

/** The résumé as its owner changed it; empty while the bundled one is shown. */
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
