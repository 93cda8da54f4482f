import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/textfield/outlined-text-field.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { COUNTRIES, DEGREES, SKILLS, tell } from './lists.js';

document.querySelector('#root').innerHTML = `<form style="width: 400px">
  <sl-input id="given" label="First name"></sl-input>
  <md-outlined-text-field id="family" label="Last name"></md-outlined-text-field>
  <sl-select id="country" label="Country" clearable>${COUNTRIES.map(
    ({ value, label }) => `<sl-option value="${value}">${label}</sl-option>`,
  ).join('')}</sl-select>
  <sl-select id="skills" label="Skills" multiple>${SKILLS.map(
    ({ value, label }) => `<sl-option value="${value}">${label}</sl-option>`,
  ).join('')}</sl-select>
  <md-outlined-select id="degree" label="Degree">${DEGREES.map(
    ({ value, label }) =>
      `<md-select-option value="${value}"><div slot="headline">${label}</div></md-select-option>`,
  ).join('')}</md-outlined-select>
</form>`;
for (const field of document.querySelector('form').children) {
  for (const name of ['change', 'sl-change'])
    field.addEventListener(name, () => tell(field.id)(field.value));
}
