export { execCommand } from './exec-command.js';
export { setRangeText } from './set-range-text.js';
export { setValue } from './set-value.js';
export { syntheticPaste } from './synthetic-paste.js';
export { textFieldEdit } from './text-field-edit.js';
