import { focused } from './focused.js';

/** The standard's way for fields, with the event that it does not send. */
export function setRangeText({ text }) {
  const field = focused();
  if (!field?.setRangeText) return false;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
  return true;
}
