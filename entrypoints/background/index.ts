/** The background: draws the menus and hears menus, shortcuts and the card. It can be stopped at any time. */

import { defineBackground } from 'wxt/utils/define-background';
import { fillMessageSchema, pageChangedSchema } from '../../data/schema/fill';
import { insertMessageSchema } from '../../data/schema/message';
import { watchState } from '../../data/storage/state';
import { openFill } from '../browser/open-fill';
import { goOnFilling } from '../browser/pending-permission';
import { menuClicked } from './clicked';
import { answerFill, tellChanged } from './fill';
import { insertLast, insertSnippet } from './insert-last';
import { drawMenus } from './menus';
import { listenForSync } from './sync';

export default defineBackground(() => {
  chrome.runtime.onInstalled.addListener(() => drawMenus());
  chrome.runtime.onStartup.addListener(() => drawMenus());
  watchState(() => drawMenus());
  listenForSync();
  chrome.contextMenus.onClicked.addListener(menuClicked);
  chrome.permissions.onAdded.addListener(() => void goOnFilling());
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command === 'fill') void openFill(tab);
    if (command === 'insert-last' && tab?.id !== undefined) {
      void insertLast({ tabId: tab.id, tabUrl: tab.url });
    }
  });
  chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (pageChangedSchema.safeParse(message).success && sender.tab?.id !== undefined) {
      tellChanged(sender.tab.id);
      return;
    }
    // Only the extension's own pages may ask for the rest.
    if (sender.tab && !sender.url?.startsWith(chrome.runtime.getURL(''))) return;
    const fill = fillMessageSchema.safeParse(message);
    if (fill.success) {
      void answerFill(fill.data).then(answer);
      return true;
    }
    const { data } = insertMessageSchema.safeParse(message);
    if (!data) return;
    const { id, tabId, tabUrl, content } = data;
    void insertSnippet(id, { tabId, tabUrl }, content).then(answer);
    // The answer comes later: true keeps the channel open (runtime.onMessage).
    return true;
  });
});
