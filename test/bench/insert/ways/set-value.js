import { focused } from './focused.js';

/** What most form fillers do: the value in place of the old one, or the text of an editable. */
export function setValue({ text }) {
  const field = focused();
  if (!field) return false;
  if ('value' in field) field.value = text;
  else field.textContent = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
