/** The browser's question for access closes the popup that asked: it is opened again once access is there. */
import { browser } from 'wxt/browser';
import { openFill } from './open-fill';

const KEY = 'fill-asked';

/** Notes that the popup is asking on behalf of a tab. */
export function noteAsking(tabId: number): Promise<void> {
  return browser.storage.session.set({ [KEY]: tabId });
}

/** Forgets it: the popup has lived to hear the answer. */
export function forgetAsking(): Promise<void> {
  return browser.storage.session.remove(KEY);
}

/** Goes on where the popup was closed, in the tab that it was about. */
export async function goOnFilling(): Promise<void> {
  const { [KEY]: tabId } = await browser.storage.session.get(KEY);
  if (typeof tabId !== 'number') return;
  await forgetAsking();
  await openFill(await browser.tabs.get(tabId));
}
