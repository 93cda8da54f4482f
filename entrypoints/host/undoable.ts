/** Whether the page in front holds a fill that can be taken back. */

import { enter } from '../browser/inject';

/** How many fields an undo would put back; 0 where no script may run, or none has filled anything. */
export async function undoable(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return 0;
  const target = { tabId: tab.id, allFrames: true };
  const answers = await enter(() =>
    chrome.scripting.executeScript({
      target,
      // An element of the page may have the name as its id.
      func: () =>
        Object.hasOwn(globalThis, 'resumeCardFill')
          ? (globalThis.resumeCardFill?.undoable() ?? 0)
          : 0,
    }),
  ).catch(() => []);
  return answers.reduce((sum, { result }) => sum + (Number(result) || 0), 0);
}
