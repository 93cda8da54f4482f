import jquery from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { COUNTRIES, tell } from './lists.js';

select2(globalThis, jquery);
document.querySelector('#root').innerHTML = `<form>
  <label for="country">Country</label>
  <select id="country" name="country" style="width: 300px"><option></option>${COUNTRIES.map(
    ({ value, label }) => `<option value="${value}">${label}</option>`,
  ).join('')}</select>
</form>`;
const list = jquery('#country');
list.select2({ placeholder: 'Choose a country' });
list.on('change', () => {
  tell('country')(list.val());
  tell('shown')(document.querySelector('.select2-selection__rendered').textContent);
});
