import IMask from 'imask';
import { expose, place } from './kit/page.js';

const field = place('input', { type: 'tel' });
const mask = IMask(field, { mask: '+{44} 00 0000 0000' });
expose({
  field,
  kind: 'masked',
  cases: [
    ['2079460123', '2079460123'],
    ['2079460999', '2079460999'],
  ],
  model: () => mask.unmaskedValue.replace(/^44/, ''),
  insert: (text) => {
    mask.unmaskedValue = text;
  },
});
