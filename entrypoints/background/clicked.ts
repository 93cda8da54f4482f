/** What happens when an item of the menu is chosen. */

import { MORE_ID } from '../../data/snippets/menu';
import { openFill } from '../browser/open-fill';
import { openPanel } from '../browser/panel';
import { insertAndSay } from './insert-last';
import { MENU } from './menus';
import { saveSelection } from './save-selection';

/** Handles a click in the menu; everything that needs the click's gesture is called before any `await`. */
export function menuClicked(info: chrome.contextMenus.OnClickData, tab?: chrome.tabs.Tab): void {
  const id = String(info.menuItemId);
  if (id === MENU.options || id === MENU.actionOptions) {
    void chrome.runtime.openOptionsPage();
  } else if (id === MENU.panel) {
    void openPanel(tab?.windowId);
  } else if (id.startsWith(MORE_ID)) {
    void chrome.action.openPopup();
  } else if (id === MENU.fill) {
    void openFill(tab);
  } else if (tab?.id === undefined) {
    return;
  } else if (id === MENU.save) {
    void saveSelection(tab.id, info);
  } else {
    void insertAndSay(id, {
      tabId: tab.id,
      tabUrl: tab.url,
      frameId: info.frameId,
      frameUrl: info.frameUrl,
      ...('targetElementId' in info && { targetElementId: Number(info.targetElementId) }),
    });
  }
}
