/** Whether the page in front is wanted to be filled or matched. */

import { takeWanted, WANTED, type Wanted } from '../browser/handoff';

/** Tells at once, and again whenever it is wanted again. @returns A function that ends it. */
export function onWanted(
  what: Wanted['what'],
  where: Wanted['where'],
  told: () => void,
): () => void {
  const look = async () => {
    const [{ [WANTED]: wanted }, [tab]] = await Promise.all([
      chrome.storage.session.get(WANTED),
      chrome.tabs.query({ active: true, currentWindow: true }),
    ]);
    if (tab?.id !== undefined && (await takeWanted(wanted, { tabId: tab.id, where, what }))) told();
  };
  const changed = (items: Record<string, { newValue?: unknown }>) => {
    if (items[WANTED]?.newValue !== undefined) void look();
  };
  void look();
  chrome.storage.session.onChanged.addListener(changed);
  return () => chrome.storage.session.onChanged.removeListener(changed);
}
