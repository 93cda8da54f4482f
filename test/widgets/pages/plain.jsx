import Tagify from '@yaireo/tagify';
import '@yaireo/tagify/dist/tagify.css';
import Dropzone from 'dropzone';
import 'dropzone/dist/dropzone.css';
import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import { DEGREES, tell } from './lists.js';

document.querySelector('#root').innerHTML = `<form>
  <label>First name <input name="first_name"></label>
  <label for="languages">Languages</label>
  <select id="languages" multiple><option>Dutch</option><option>English</option></select>
  <label for="degree">Degree</label>
  <select id="degree"><option value="">Choose</option>${DEGREES.map(
    ({ label }) => `<option>${label}</option>`,
  ).join('')}</select>
  <label for="skills">Skills</label>
  <input id="skills">
  <h3>Résumé</h3>
  <div id="resume" class="dropzone"></div>
</form>`;

const [languages, degree, skills] = document.querySelectorAll('select, #skills');
new TomSelect(languages);
new TomSelect(degree, { controlInput: null });
new Tagify(skills);
const drop = new Dropzone('#resume', { url: '/', autoProcessQueue: false });
drop.on('addedfile', ({ name }) => tell('resume')(name));
languages.addEventListener('change', () =>
  tell('languages')([...languages.selectedOptions].map(({ label }) => label)),
);
degree.addEventListener('change', () => tell('degree')(degree.value));
skills.addEventListener('change', () =>
  tell('skills')(JSON.parse(skills.value || '[]').map(({ value }) => value)),
);
