/** Copying from a page of the extension. */
import type { Outcome } from '../../components/host';
import { copyAtOnce } from '../page/dom/copy';

/**
 * Puts text, and HTML where given, on the clipboard. A popup may be closed by the very next key: where
 * the browser lets it, all is done before this function first waits.
 */
export async function copy(text: string, html?: string): Promise<Outcome> {
  if (copyAtOnce({ text, html })) return { done: true, message: 'Copied' };
  try {
    const types = {
      'text/plain': new Blob([text], { type: 'text/plain' }),
      ...(html && { 'text/html': new Blob([html], { type: 'text/html' }) }),
    };
    await navigator.clipboard.write([new ClipboardItem(types)]);
    return { done: true, message: 'Copied' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      done: false,
      message: `The browser did not let the text onto the clipboard (${why}). Click into the card and try again.`,
    };
  }
}
