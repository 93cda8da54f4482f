import jquery from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { COUNTRIES, SCHOOLS, SKILLS, tell } from './lists.js';

select2(globalThis, jquery);

const options = (list) =>
  list.map(({ value, label }) => `<option value="${value}">${label}</option>`).join('');

document.querySelector('#root').innerHTML = `<form>
  <label>First name <input name="first_name"></label>
  <label for="country">Country</label>
  <select id="country" style="width: 300px"><option></option>${options(COUNTRIES)}</select>
  <label for="school">School</label>
  <select id="school" style="width: 300px"></select>
  <label for="skills">Skills</label>
  <select id="skills" multiple style="width: 300px">${options(SKILLS)}</select>
  <label for="languages">Languages</label>
  <select id="languages" multiple style="width: 300px"></select>
</form>`;

/** Answers as a server does: late, and only to what is long enough to be searched for. */
function transport({ data: { term = '' } }, done) {
  const found = SCHOOLS.filter(({ label }) => label.toLowerCase().includes(term.toLowerCase()));
  setTimeout(
    () =>
      done({ results: found.slice(0, 20).map(({ value, label }) => ({ id: value, text: label })) }),
    100,
  );
  return { abort() {} };
}

jquery('#country').select2({ placeholder: 'Choose a country' });
jquery('#school').select2({ minimumInputLength: 2, ajax: { transport } });
jquery('#skills').select2();
jquery('#languages').select2({ tags: true });
jquery('select').on('change', ({ target }) => {
  const chosen = [...target.selectedOptions].map(({ label }) => label);
  tell(target.id)(target.multiple ? chosen : chosen[0]);
  const [rendered] = document.querySelectorAll('.select2-selection__rendered');
  tell('shown')(rendered.textContent);
});
