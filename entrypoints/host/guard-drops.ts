/** Lines dragged out of the card: the page is told to keep them out of what nothing is typed into. */

/** Watches every drag of a line from this page; call it once. */
export function guardDrops(): void {
  // The line itself has put its text into the drag by the time the event has come up here.
  document.addEventListener('dragstart', ({ target, dataTransfer }) => {
    if (!(target instanceof Element) || !target.closest('[data-snippet]')) return;
    const text = dataTransfer?.getData('text/plain');
    if (text) void guard(text);
  });
}

async function guard(text: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const { guardDropInPage } = await import('../background/deliver-page');
  // Where no script may run the drop is the browser's and the person's alone.
  await guardDropInPage({ tabId: tab.id, allFrames: true }, text).catch(() => {});
}
