/** The host of the options page in a real browser. */

import type { OptionsHost } from '../../components/options/host';
import type { Answer } from '../../data/schema/answer';
import type { Learned } from '../../data/schema/learned';
import {
  addCard,
  cardResume,
  markReceived,
  moveCard,
  removeCard,
  renameCard,
  restoreBundled,
} from '../../data/storage/change-cards';
import { readHistory } from '../../data/storage/history';
import { answersShelf, filesShelf, historyShelf, learnedShelf } from '../../data/storage/items';
import { discardUnreadable, readUnreadable } from '../../data/storage/rescue';
import { resetResume, saveMenu, saveOwn, saveResume } from '../../data/storage/save';
import { inFirefox } from '../browser/in-firefox';
import { browserHost } from './browser-host';
import { documentsHost } from './documents';
import { kept } from './kept';
import { copyPicture, pngOf } from './picture';
import { saveFile } from './save-file';
import { changeShortcuts, shortcuts } from './shortcuts';
import { forgetSite, sites } from './sites';
import { syncHost } from './sync';
import { yoursHost } from './yours';

/** What the options page may do, beside what every page may. */
export function optionsHost(): OptionsHost {
  return {
    ...browserHost('tab'),
    answers: kept<readonly Answer[]>(answersShelf, []),
    learned: kept<readonly Learned[]>(learnedShelf, []),
    files: kept(filesShelf, {}),
    addCard,
    renameCard,
    markReceived,
    moveCard,
    removeCard,
    restoreBundled,
    cardResume,
    // At hand at once: a page that is being closed has no time to load them.
    saveResume,
    saveOwn,
    saveMenu,
    resetResume,
    unreadable: readUnreadable,
    discard: discardUnreadable,
    saveFile,
    ...documentsHost,
    target: inFirefox() ? 'firefox' : 'chrome',
    pngOf,
    copyPicture,
    history: readHistory,
    watchHistory: (changed) => historyShelf.watch(changed),
    shortcuts,
    changeShortcuts,
    sites,
    forgetSite,
    sync: syncHost,
    yours: yoursHost,
  };
}
