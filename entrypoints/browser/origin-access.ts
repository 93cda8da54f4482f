/** Access to frames of another origin, asked for when it is needed. */

import type { Where } from './insert-place';

/**
 * Asks for access to the clicked frame if it is of another origin than the page. The request is
 * sent before this function returns, as the user's gesture demands.
 * @returns False when the person has refused.
 */
export function requestAccess({ tabUrl, frameUrl, frameId }: Where): Promise<boolean> {
  const pattern = frameUrl && originPattern(frameUrl);
  if (!frameId || !pattern || !tabUrl || originPattern(tabUrl) === pattern) {
    return Promise.resolve(true);
  }
  // A request can fail for want of a gesture; whether access is there shows when it is used.
  return chrome.permissions.request({ origins: [pattern] }).catch(() => true);
}

/**
 * @returns The match pattern of a web page's origin, without its port: Firefox knows none there.
 * null for what is no web page.
 */
export function originPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}
