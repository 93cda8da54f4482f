/** Runs in a page of the extension's copy, and does there what the extension's background does. */

/** The tab that the targets are shown in. */
globalThis.shownTab = async () => (await chrome.tabs.query({ active: true }))[0].id;

/** Has one way insert into the frame that has the focus. @returns what it said */
globalThis.runWay = async (tabId, way, request) => {
  const frames = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME',
  });
  const frameId = frames.find(({ result }) => result)?.frameId ?? 0;
  const target = { tabId, frameIds: [frameId] };
  const files = [way === 'ours' ? 'page.js' : 'ways.js'];
  await chrome.scripting.executeScript({ target, files });
  const [done] = await chrome.scripting.executeScript({
    target,
    func: async (name, wanted) => {
      const begun = performance.now();
      try {
        const result = await (name === 'ours' ? resumeCard.insert(wanted) : ways[name](wanted));
        const said =
          typeof result === 'object' ? result : { outcome: result ? 'inserted' : 'refused' };
        return { ...said, milliseconds: performance.now() - begun };
      } catch (error) {
        return { outcome: 'refused', message: String(error) };
      }
    },
    args: [way, request],
  });
  return done.result;
};

/** Puts a request on the clipboard; the tab that is shown keeps the focus. */
globalThis.copyRequest = ({ text, html }) => {
  const fill = (event) => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    if (html) event.clipboardData.setData('text/html', html);
  };
  document.addEventListener('copy', fill, { once: true });
  if (!document.execCommand('copy')) throw new Error('The clipboard took nothing.');
};
