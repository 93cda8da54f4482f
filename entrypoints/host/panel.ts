/** The side panel (Chrome, Edge) or sidebar (Firefox). */
import { browser } from 'wxt/browser';

/** `sidebarAction` is Firefox's own: the types of `browser`, which are Chrome's, do not have it. */
const firefox: { runtime: unknown; sidebarAction?: { open(): Promise<void> } } = browser;

/** Opens the panel; call it straight from the user's gesture, which both browsers demand. */
export async function openPanel(windowId?: number): Promise<void> {
  if (firefox.sidebarAction) return firefox.sidebarAction.open();
  const id = windowId ?? (await browser.windows.getCurrent()).id;
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}
