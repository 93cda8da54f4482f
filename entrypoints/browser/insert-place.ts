/** Where a snippet goes. */

/** As the browser's menu tells it, or only the tab when the focus decides. */
export interface Where {
  tabId: number;
  tabUrl?: string | undefined;
  frameId?: number | undefined;
  frameUrl?: string | undefined;
  /** Firefox: the right-clicked element. */
  targetElementId?: number | undefined;
}
