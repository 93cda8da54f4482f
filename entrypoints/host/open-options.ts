/** The options page, at a place of it where one is named. */

import { isPrivate } from '../browser/private';

/** @param place As in the page's hash: `answers`. A page that is open already is left alone then. */
export async function openOptions(place?: string): Promise<void> {
  if (place === undefined) return chrome.runtime.openOptionsPage();
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const known = tab?.id === undefined || (await isPrivate(tab.id)) ? withoutWords(place) : place;
  await chrome.tabs.create({ url: chrome.runtime.getURL(`/options.html#${known}`) });
}

/** The place without a question of the page's: an address is kept in the browser's history. */
const withoutWords = (place: string): string => place.replace(/\/ask:.*$/, '');
