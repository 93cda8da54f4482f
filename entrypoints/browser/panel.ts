/** The side panel (Chrome, Edge) or sidebar (Firefox). */

/** `sidebarAction` is Firefox's own: the types of `chrome` do not have it. */
const firefox: { runtime: unknown; sidebarAction?: { open(): Promise<void> } } = chrome;

/** Opens the panel; call it straight from the user's gesture, which both browsers demand. */
export async function openPanel(windowId?: number): Promise<void> {
  if (firefox.sidebarAction) return firefox.sidebarAction.open();
  const id = windowId ?? (await chrome.windows.getCurrent()).id;
  if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
}
