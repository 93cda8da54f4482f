import { formatDate, registerCursorTracker } from 'cleave-zen';
import { expose, place } from './kit/page.js';

const field = place('input', { inputMode: 'numeric' });
const form = { born: '' };
registerCursorTracker({ input: field, delimiter: '/' });
field.addEventListener('input', () => {
  form.born = formatDate(field.value);
  field.value = form.born;
});
expose({
  field,
  kind: 'masked',
  cases: [
    ['10121815', '10/12/1815'],
    ['27111852', '27/11/1852'],
  ],
  model: () => form.born,
  insert: (text) => {
    field.value = text;
  },
});
