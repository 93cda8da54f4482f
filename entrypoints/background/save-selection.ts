/** Keeps the selected text of a page as one of the user's own snippets. */

import * as z from 'zod/mini';
import { messageOf } from '../../data/messages/failure';
import { message } from '../../data/messages/message';
import { escapeTemplate } from '../../data/snippets/template';
import { ownShelf } from '../../data/storage/items';
import { enter } from '../browser/inject';
import { isPrivate } from '../browser/private';
import { say } from './say';

/** Adds the selection behind the user's snippets and says so; in a private window it says that it does not. */
export async function saveSelection(
  tabId: number,
  info: chrome.contextMenus.OnClickData,
): Promise<void> {
  if (await isPrivate(tabId)) {
    return say({ message: message('snippets_selection_private') }, { tabId });
  }
  const text = await selectedText(tabId, info);
  const title = text.trim().split('\n', 1)[0]?.slice(0, 60) ?? '';
  try {
    const own = await ownShelf.read();
    const before = own.state === 'ok' ? own.value : [];
    const id = crypto.randomUUID();
    await ownShelf.write([...before, { id, title, text: escapeTemplate(text) }]);
    await say({ message: message('snippets_selection_saved', { title }) }, { tabId });
  } catch (error) {
    await say({ message: messageOf(error) }, { tabId });
  }
}

/** With its lines where a script may look; the menu's own copy of the selection has lost them. */
async function selectedText(
  tabId: number,
  { frameId = 0, selectionText = '' }: chrome.contextMenus.OnClickData,
): Promise<string> {
  try {
    const [answer] = await enter(() =>
      chrome.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        func: () => getSelection()?.toString(),
      }),
    );
    const seen = z.string().safeParse(answer?.result).data ?? '';
    return seen.trim() === '' ? selectionText : seen;
  } catch {
    return selectionText;
  }
}
