/** Copying from a page of the extension. */

import type { Outcome } from '../../components/host';
import { messageOf } from '../../data/messages/failure';
import { message } from '../../data/messages/message';
import { copyAtOnce } from '../page/dom/copy';

const COPIED: Outcome = { done: true, message: message('card_copied') };

/**
 * Puts text, and HTML where given, on the clipboard. A popup may be closed by the very next key: where
 * the browser lets it, all is done before this function first waits.
 */
export async function copy(text: string, html?: string): Promise<Outcome> {
  if (copyAtOnce({ text, html })) return COPIED;
  try {
    const types = {
      'text/plain': new Blob([text], { type: 'text/plain' }),
      ...(html && { 'text/html': new Blob([html], { type: 'text/html' }) }),
    };
    await navigator.clipboard.write([new ClipboardItem(types)]);
    return COPIED;
  } catch (error) {
    return { done: false, message: message('card_copied_refused', { why: messageOf(error) }) };
  }
}
