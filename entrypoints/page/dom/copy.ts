/** The clipboard, from within a page: needs no permission, but the user's gesture. */
import { own } from './own';

export interface Copied {
  text: string;
  html?: string | undefined;
}

/**
 * Copies text, with HTML beside it if there is any.
 * @returns False when the browser did not let it happen.
 */
export async function copy(copied: Copied): Promise<boolean> {
  if (copyAtOnce(copied)) return true;
  try {
    await navigator.clipboard.writeText(copied.text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies before it returns, so that the page may be closed in the same moment; works on insecure pages
 * as well, where there is no `navigator.clipboard`.
 * @returns False when the browser did not let it happen.
 */
export function copyAtOnce({ text, html }: Copied): boolean {
  let written = false;
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    written = true;
  };
  window.addEventListener('copy', write, { capture: true, once: true });
  const done = own(document, 'execCommand')('copy');
  window.removeEventListener('copy', write, { capture: true });
  return done && written;
}
