/** The browser's question for access closes the popup that asked: it is opened again once access is there. */

import * as z from 'zod/mini';
import { openFill } from './open-fill';

const KEY = 'fill-asked';

const askedSchema = z.object({ tabId: z.int(), what: z.enum(['fill', 'match']) });
type Asked = z.infer<typeof askedSchema>;

/** Notes that the popup is asking on behalf of a tab, and what for. */
export function noteAsking(tabId: number, what: Asked['what']): Promise<void> {
  return chrome.storage.session.set({ [KEY]: { tabId, what } });
}

/** Forgets it: the popup has lived to hear the answer. */
export function forgetAsking(): Promise<void> {
  return chrome.storage.session.remove(KEY);
}

/** Goes on where the popup was closed, in the tab that it was about. */
export async function goOnFilling(): Promise<void> {
  const { data } = askedSchema.safeParse((await chrome.storage.session.get(KEY))[KEY]);
  if (!data) return;
  await forgetAsking();
  await openFill(await chrome.tabs.get(data.tabId), data.what);
}
