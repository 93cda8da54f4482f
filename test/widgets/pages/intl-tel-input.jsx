import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import 'intl-tel-input/styles';
import { tell } from './lists.js';

document.querySelector('#root').innerHTML = `<form>
  <label for="phone">Phone</label> <input id="phone" type="tel" name="phone">
</form>`;
const input = document.querySelector('#phone');
const widget = intlTelInput(input, { initialCountry: 'de' });
const read = () => {
  tell('number')(widget.getNumber());
  tell('country')(document.querySelector('.iti__selected-country').title);
};
input.addEventListener('input', () => setTimeout(read));
input.addEventListener('countrychange', () => setTimeout(read));
