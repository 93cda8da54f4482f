/** Private windows leave no trace: whoever would keep something because of a page asks here first. */

/**
 * Whether nothing may be kept of what happens in a tab: it stands in a private window.
 * The extension has one background for all windows (`"incognito": "spanning"`, the default), so that the
 * tab alone tells. Of a tab that is gone nothing is known: nothing of it is kept either.
 * https://extensionworkshop.com/documentation/publish/add-on-policies/#data-disclosure-collection-and-management
 */
export async function isPrivate(tabId: number): Promise<boolean> {
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  return tab?.incognito ?? true;
}
