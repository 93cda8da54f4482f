import { insertTextIntoField } from 'text-field-edit';
import { focused } from './focused.js';

/** The package of that name. */
export function textFieldEdit({ text }) {
  insertTextIntoField(focused(), text);
  return true;
}
