/** A word for the person that no page could show: kept until the card is opened. */

import type { Word } from '../../data/schema/word';

const KEY = 'word';

/** Keeps a word until the browser ends, marks the icon, and opens the card if the browser lets it. */
export async function leaveWord(left: Word, tabId: number): Promise<void> {
  await chrome.storage.session.set({ [KEY]: { ...left, tabId } });
  await chrome.action.setBadgeText({ tabId, text: '!' });
  // Needs a gesture in Firefox, and a focused window everywhere: the mark on the icon stays.
  await chrome.action.openPopup().catch(() => {});
}

/**
 * Takes the word that was left for the tab in front, if any; the mark on the icon goes. What was left for
 * another tab is not said here: it may be a private one, and that is nobody else's business.
 */
export async function takeWord(): Promise<Word | undefined> {
  const kept = await chrome.storage.session.get(KEY);
  if (kept[KEY] === undefined) return undefined;
  const { leftWordSchema } = await import('../../data/schema/word');
  const { data } = leftWordSchema.safeParse(kept[KEY]);
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (!data || tab?.id !== data.tabId) return undefined;
  await chrome.storage.session.remove(KEY);
  await chrome.action.setBadgeText({ tabId: data.tabId, text: '' });
  return data;
}
