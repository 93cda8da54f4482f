/** The options page, at a place of it where one is named. */
import { browser } from 'wxt/browser';

/** @param place As in the page's hash: `answers`. A page that is open already is left alone then. */
export async function openOptions(place?: string): Promise<void> {
  if (place === undefined) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${place}`) });
}
