/** A word for the person that no page could show: kept until the card is opened. */
import { browser } from 'wxt/browser';
import type { Word } from '../../data/schema/word';

const KEY = 'word';

/** Keeps a word until the browser ends, marks the icon, and opens the card if the browser lets it. */
export async function leaveWord(left: Word, tabId: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: left });
  await browser.action.setBadgeText({ tabId, text: '!' });
  // Needs a gesture in Firefox, and a focused window everywhere: the mark on the icon stays.
  await browser.action.openPopup().catch(() => {});
}

/** Takes the word that was left, if any; the mark on the icon goes. */
export async function takeWord(): Promise<Word | undefined> {
  const kept = await browser.storage.session.get(KEY);
  if (kept[KEY] === undefined) return undefined;
  const { wordSchema } = await import('../../data/schema/word');
  const { data } = wordSchema.safeParse(kept[KEY]);
  if (!data) return undefined;
  await browser.storage.session.remove(KEY);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.action.setBadgeText({ tabId: tab.id, text: '' });
  return data;
}
