/** The places of the options page in their order: a new one is added here and nowhere else. */
import type { ComponentType } from 'preact';
import { AnswersPlace } from './answers/place';
import { CardsPlace } from './cards/place';
import { FilesPlace } from './files/place';
import { LearnedPlace } from './learned/place';
import { MenuPlace } from './menu/place';
import { PrivacyPlace } from './privacy/place';
import { ResumePlace } from './resume/place';
import { SharePlace } from './share/place';
import { ShortcutsPlace } from './shortcuts/place';
import { SnippetsPlace } from './snippets/place';
import { TransferPlace } from './transfer/place';

export interface Place {
  /** Its name in the URL's hash. */
  id: string;
  title: string;
  /** What can be done there, as one line below its title. */
  purpose: string;
  Content: ComponentType;
}

export const PLACES: readonly [Place, ...Place[]] = [
  {
    id: 'resume',
    title: 'Résumé',
    purpose: 'Everything that the card can say. It is saved as you type.',
    Content: ResumePlace,
  },
  {
    id: 'cards',
    title: 'Cards',
    purpose: 'Several résumés side by side: for other jobs, and of other people.',
    Content: CardsPlace,
  },
  {
    id: 'snippets',
    title: 'Snippets',
    purpose: 'Texts of your own, filled in from the résumé wherever you insert them.',
    Content: SnippetsPlace,
  },
  {
    id: 'answers',
    title: 'Answers',
    purpose: 'What forms ask beyond the résumé, and what you say to it.',
    Content: AnswersPlace,
  },
  {
    id: 'files',
    title: 'Files',
    purpose: 'Your documents, for forms that ask for them as a file.',
    Content: FilesPlace,
  },
  {
    id: 'learned',
    title: 'Learned',
    purpose: 'What your corrections have taught the card about fields.',
    Content: LearnedPlace,
  },
  {
    id: 'menu',
    title: 'Menu',
    purpose: 'What stands in the right-click menu of a text field, and in what order.',
    Content: MenuPlace,
  },
  {
    id: 'transfer',
    title: 'Import & export',
    purpose: 'Your résumé from the documents you have, and into those you need.',
    Content: TransferPlace,
  },
  {
    id: 'share',
    title: 'Share',
    purpose: 'Hand the card on: first choose what goes along, then how.',
    Content: SharePlace,
  },
  {
    id: 'shortcuts',
    title: 'Shortcuts',
    purpose: 'Keys that work on every page.',
    Content: ShortcutsPlace,
  },
  {
    id: 'privacy',
    title: 'Sync & privacy',
    purpose: 'What is kept, where, and who can see it; your machines in step, if you like.',
    Content: PrivacyPlace,
  },
];
