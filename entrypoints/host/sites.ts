/** The sites a person has allowed the extension to work on. */

import type { Outcome } from '../../components/host';
import { message } from '../../data/messages/message';

/** Match patterns of what was allowed since the installation: `https://example.org/*`. */
export async function sites(): Promise<string[]> {
  return (await chrome.permissions.getAll()).origins ?? [];
}

/** Takes the permission back; the next use on that site asks again. */
export async function forgetSite(pattern: string): Promise<Outcome> {
  try {
    if (await chrome.permissions.remove({ origins: [pattern] })) {
      return { done: true, message: message('privacy_sites_removed', { pattern }) };
    }
  } catch {
    // A pattern that the browser itself has granted (by its own menu) cannot be taken back from here.
  }
  return {
    done: false,
    message: message('privacy_sites_notRemoved', { pattern }),
  };
}
