import { focused } from './focused.js';

/** A paste event made by script. @returns whether the page took it over */
export function syntheticPaste({ text, html }) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html) clipboardData.setData('text/html', html);
  const paste = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !focused()?.dispatchEvent(paste);
}
