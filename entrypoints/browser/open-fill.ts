/** Opens the card to fill or match a page: in the side panel if one is open, else in the popup. */

import { isWanted, type Wanted, want } from './handoff';
import { inFirefox } from './in-firefox';

/** So long a panel may take to answer, in milliseconds. */
const PATIENCE = 400;

/**
 * Call it straight from the person's gesture: Firefox opens a popup only then. Where the browser
 * opens none, the icon is marked, and the popup shows it when it is opened on that tab.
 */
export async function openFill(
  tab: chrome.tabs.Tab | undefined,
  what: Wanted['what'] = 'fill',
): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  if (!inFirefox() && (await takenByPanel(tabId, what))) return;
  const wanted = want({ tabId, where: 'popup', what });
  const opened = await chrome.action.openPopup().then(
    () => true,
    () => false,
  );
  await wanted;
  if (!opened) await chrome.action.setBadgeText({ tabId, text: '…' });
}

/** Offers it to the panels: the one beside this tab takes it. The browser tells no panel's window. */
async function takenByPanel(tabId: number, what: Wanted['what']): Promise<boolean> {
  const panels = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  if (panels.length === 0) return false;
  await want({ tabId, where: 'panel', what });
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return !(await isWanted());
}
