import { expose, options, place, START } from './kit/page.js';

const STARTS = {
  number: '',
  range: '5',
  date: '',
  month: '',
  week: '',
  time: '',
  color: '#000000',
};
const type = options.get('type');
const line = ['text', 'tel'].includes(type);
const start = options.get('start') ?? (line ? START : (STARTS[type] ?? ''));
const field = place('input', { type, value: start, max: type === 'range' ? '10' : '' });
for (const name of ['readonly', 'disabled']) if (options.has(name)) field.setAttribute(name, '');
const toggle = ['checkbox', 'radio'].includes(type);
expose({
  field,
  kind: line && !options.has('readonly') && !options.has('disabled') ? 'line' : 'choice',
  start: toggle ? 'false' : field.value,
  model: () => (toggle ? String(field.checked) : field.value),
  insert: (text) => field.setRangeText(text),
});
