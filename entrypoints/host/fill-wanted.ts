/** Whether the shortcut or the menu wants the page in front to be filled. */
import { browser } from 'wxt/browser';
import { takeWanted, WANTED } from '../background/wanted';

/** Tells at once, and again whenever the shortcut is pressed. @returns A function that ends it. */
export function onFillWanted(where: 'popup' | 'panel', told: () => void): () => void {
  const look = async () => {
    const [{ [WANTED]: wanted }, [tab]] = await Promise.all([
      browser.storage.session.get(WANTED),
      browser.tabs.query({ active: true, currentWindow: true }),
    ]);
    if (tab?.id !== undefined && (await takeWanted(wanted, { tabId: tab.id, where }))) told();
  };
  const changed = (items: Record<string, { newValue?: unknown }>) => {
    if (items[WANTED]?.newValue !== undefined) void look();
  };
  void look();
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}
