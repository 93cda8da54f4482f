import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import { COUNTRIES, DEGREES, SKILLS, tell } from './lists.js';

const options = (entries) =>
  entries.map(({ value, label }) => `<option value="${value}">${label}</option>`).join('');
document.querySelector('#root').innerHTML = `<form>
  <label>First name <input name="first_name"></label>
  <label for="country">Country</label>
  <select id="country" name="country"><option value="">Select a country</option>${options(COUNTRIES)}</select>
  <label for="degree">Degree</label>
  <select id="degree" name="degree"><option value="">Choose</option>${options(DEGREES)}</select>
  <label for="skills">Skills</label>
  <select id="skills" name="skills" multiple>${options(SKILLS)}</select>
</form>`;

const [country, degree, skills] = document.querySelectorAll('select');
const shown = (choices) =>
  [
    ...choices.containerInner.element.querySelectorAll(
      '.choices__list:not(.choices__list--dropdown) > .choices__item',
    ),
  ].map((item) => item.firstChild.textContent.trim());
const one = new Choices(country);
new Choices(degree, { searchEnabled: false });
const several = new Choices(skills, { removeItemButton: true });
country.addEventListener('change', () => {
  tell('country')(country.value);
  tell('countryShown')(shown(one).join());
});
degree.addEventListener('change', () => tell('degree')(degree.value));
skills.addEventListener('change', () => {
  tell('skills')([...skills.selectedOptions].map(({ value }) => value));
  tell('skillsShown')(shown(several));
});
