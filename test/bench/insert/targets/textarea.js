import { expose, place, START } from './kit/page.js';

const field = place('textarea', { value: START, rows: 6, cols: 60 });
expose({
  field,
  kind: 'text',
  model: () => field.value,
  insert: (text) => field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end'),
});
