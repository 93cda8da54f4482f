/** The places of the options page in their order: a new one is added here and nowhere else. */
import type { ComponentType } from 'preact';
import { type Message, message } from '../../data/messages/message';
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
  title: Message;
  /** What can be done there, as one line below its title. */
  purpose: Message;
  Content: ComponentType;
}

export const PLACES: readonly [Place, ...Place[]] = [
  {
    id: 'resume',
    title: message('options_place_resume'),
    purpose: message('options_place_resumePurpose'),
    Content: ResumePlace,
  },
  {
    id: 'cards',
    title: message('options_place_cards'),
    purpose: message('options_place_cardsPurpose'),
    Content: CardsPlace,
  },
  {
    id: 'snippets',
    title: message('options_place_snippets'),
    purpose: message('options_place_snippetsPurpose'),
    Content: SnippetsPlace,
  },
  {
    id: 'answers',
    title: message('options_place_answers'),
    purpose: message('options_place_answersPurpose'),
    Content: AnswersPlace,
  },
  {
    id: 'files',
    title: message('options_place_files'),
    purpose: message('options_place_filesPurpose'),
    Content: FilesPlace,
  },
  {
    id: 'learned',
    title: message('options_place_learned'),
    purpose: message('options_place_learnedPurpose'),
    Content: LearnedPlace,
  },
  {
    id: 'menu',
    title: message('options_place_menu'),
    purpose: message('options_place_menuPurpose'),
    Content: MenuPlace,
  },
  {
    id: 'transfer',
    title: message('options_place_transfer'),
    purpose: message('options_place_transferPurpose'),
    Content: TransferPlace,
  },
  {
    id: 'share',
    title: message('options_place_share'),
    purpose: message('options_place_sharePurpose'),
    Content: SharePlace,
  },
  {
    id: 'shortcuts',
    title: message('options_place_shortcuts'),
    purpose: message('options_place_shortcutsPurpose'),
    Content: ShortcutsPlace,
  },
  {
    id: 'privacy',
    title: message('options_place_privacy'),
    purpose: message('options_place_privacyPurpose'),
    Content: PrivacyPlace,
  },
];
