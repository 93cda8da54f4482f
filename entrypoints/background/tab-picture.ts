/** A picture of what a tab shows. It is looked at on the spot: none is ever kept, sent or shown. */
import { browser } from 'wxt/browser';
import { fromBase64 } from '../../data/text/base64';

/**
 * Chromium takes two pictures a second and refuses more.
 * https://developer.chrome.com/docs/extensions/reference/api/tabs#property-MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND
 */
const PAIR = 1050;

let lastPair = Number.NEGATIVE_INFINITY;

/** Resolves when two pictures may be taken. To be called before the page is made ready for them. */
export async function turnForPair(): Promise<void> {
  const wait = lastPair + PAIR - performance.now();
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
}

/**
 * What the tab shows, in the screen's own pixels; to be closed after use.
 * @returns undefined where none may or can be taken: without the gesture that grants `activeTab`, of a tab
 * that is not in front, of a window that is not drawn.
 */
export async function pictureOf(tabId: number): Promise<ImageBitmap | undefined> {
  lastPair = performance.now();
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active) return undefined;
    const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    // Another tab may have come to the front meanwhile, and the picture is that one's.
    if (!(await browser.tabs.get(tabId)).active) return undefined;
    const bytes = fromBase64(url.slice(url.indexOf(',') + 1));
    return await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  } catch {
    return undefined;
  }
}
