/** Whether the page in front holds a fill that can be taken back. */
import { browser } from 'wxt/browser';

/** How many fields an undo would put back; 0 where no script may run, or none has filled anything. */
export async function undoable(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return 0;
  const answers = await browser.scripting
    .executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => globalThis.resumeCardFill?.undoable() ?? 0,
    })
    .catch(() => []);
  return answers.reduce((sum, { result }) => sum + (Number(result) || 0), 0);
}
