import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import 'intl-tel-input/styles-no-assets';
import { expose, place } from './kit/page.js';

const field = place('input', { type: 'tel' });
const telephone = intlTelInput(field, { initialCountry: 'gb', strictMode: true });
expose({
  field,
  kind: 'masked',
  cases: [
    ['+33 1 99 00 12 34', '+33199001234'],
    ['2079460123', '+442079460123'],
  ],
  model: () => telephone.getNumber(),
  insert: (text) => telephone.setNumber(text),
});
