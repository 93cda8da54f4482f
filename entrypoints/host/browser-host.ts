/** The host of the components in a real browser. */

import type { Host } from '../../components/host';
import { chosenShelf } from '../../data/storage/items';
import { loadState, watchState } from '../../data/storage/state';
import { openPanel } from '../browser/panel';
import { popupCloser } from './close-popup';
import { copy } from './copy';
import { fillKeys } from './fill-keys';
import { openOptions } from './open-options';
import { undoable } from './undoable';
import { onWanted } from './wanted';

/** Seldom needed by the card, and not for its first paint. */
const saving = () => import('../../data/storage/save');

/** What the pages that show components may do. @param kind Where this page stands. */
export function browserHost(kind: 'popup' | 'panel' | 'tab'): Host {
  const closePopup = kind === 'popup' ? popupCloser() : () => {};
  return {
    locale: chrome.i18n.getUILanguage(),
    mac: navigator.userAgent.includes('Mac'),
    load: loadState,
    watch: watchState,
    chooseCard: (id) => chosenShelf.write(id),
    cardOwners: async (cards) => (await import('../../data/storage/card-owners')).readOwners(cards),
    saveResume:
      (card) =>
      async (...change) =>
        (await saving()).saveResume(card)(...change),
    saveOwn: async (...change) => (await saving()).saveOwn(...change),
    saveMenu: async (...change) => (await saving()).saveMenu(...change),
    resetResume: async () => (await saving()).resetResume(),
    copy,
    insert: async (snippet) => (await import('./insert')).insert(snippet),
    ...(kind === 'popup' && { openSidePanel: () => openPanel().then(close) }),
    takeWord: async () => (await import('./word')).takeWordHere(kind),
    ...(kind !== 'tab' && {
      fill: async () => (await import('./fill')).fillHost(kind === 'panel'),
      fillKeys,
      undoable,
      onFillWanted: (told) => onWanted('fill', kind, told),
      match: async () => (await import('./match')).matchHost(kind === 'panel'),
      onMatchWanted: (told) => onWanted('match', kind, told),
    }),
    openOptions: (place) => void openOptions(place).then(() => kind === 'popup' && close()),
    close: closePopup,
  };
}
