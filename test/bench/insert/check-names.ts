/** The named parts of passing, in the order in which they are tried. */
const CHECKS = [
  'text',
  'events',
  'focus',
  'scroll',
  'undo',
  'redo',
  'selection',
  'caret',
  'delete',
  'enter',
  'lines',
  'undo of lines',
  'lists',
  'odd characters',
  '5 kB',
  'change',
  'word',
  'value',
  'refusal',
] as const;
export type CheckName = (typeof CHECKS)[number];
