/** Whether the page in which a script works has gone on to another: then its answer never comes. */

type Target = chrome.scripting.InjectionTarget;

/** So long an answer may still come after the browser has told of another page, in milliseconds. */
const GRACE = 300;

/**
 * Waits for a script's answer, or for the page to go on to another.
 * @returns undefined when the page has gone on under way.
 * @throws Whatever the script's call throws, unless the page has gone on.
 */
export async function answerOrLeft<T>(target: Target, work: Promise<T>): Promise<T | undefined> {
  const watch = watchLeaving(target);
  try {
    return await Promise.race([work, watch.left]);
  } catch (error) {
    if (watch.isLoading() && (await isLeft(target))) return undefined;
    throw error;
  } finally {
    watch.end();
  }
}

function watchLeaving(target: Target) {
  let loading = false;
  let tell: () => void = () => {};
  const left = new Promise<undefined>((done) => {
    tell = () => done(undefined);
  });
  const changed = (tabId: number, { status }: { status?: string }) => {
    if (tabId !== target.tabId || status !== 'loading') return;
    loading = true;
    setTimeout(async () => {
      // A frame beside it may have gone on, and not the page that the script works in.
      if (await isLeft(target)) tell();
    }, GRACE);
  };
  const removed = (tabId: number) => {
    if (tabId === target.tabId) tell();
  };
  chrome.tabs.onUpdated.addListener(changed);
  chrome.tabs.onRemoved.addListener(removed);
  return {
    left,
    isLoading: () => loading,
    end() {
      chrome.tabs.onUpdated.removeListener(changed);
      chrome.tabs.onRemoved.removeListener(removed);
    },
  };
}

/** True where the script that was put into the page is no longer there. */
async function isLeft(target: Target): Promise<boolean> {
  try {
    const [answer] = await chrome.scripting.executeScript({
      target,
      // A page that is still loading answers as well.
      injectImmediately: true,
      // An element of the page may have the name as its id.
      func: () => Object.hasOwn(globalThis, 'resumeCard'),
    });
    return answer?.result !== true;
  } catch {
    return true;
  }
}
