import { createRoot } from 'react-dom/client';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import Creatable from 'react-select/creatable';
import { COUNTRIES, DEGREES, SCHOOLS, SKILLS, tell } from './lists.js';

const search = (query) =>
  new Promise((resolve) =>
    setTimeout(
      () =>
        resolve(
          SCHOOLS.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase())).slice(
            0,
            20,
          ),
        ),
      300,
    ),
  );

createRoot(document.querySelector('#root')).render(
  <form>
    <label htmlFor="country">Country</label>
    <Select inputId="country" options={COUNTRIES} onChange={(one) => tell('country')(one?.value)} />
    <div>School</div>
    <AsyncSelect loadOptions={search} onChange={(one) => tell('school')(one?.label)} isClearable />
    <label htmlFor="degree">Degree</label>
    <Select
      inputId="degree"
      options={DEGREES}
      onChange={(one) => tell('degree')(one?.label)}
      isSearchable={false}
    />
    <label htmlFor="skills">Skills</label>
    <Creatable
      inputId="skills"
      options={SKILLS}
      isMulti
      onChange={(all) => tell('skills')(all.map((one) => one.label))}
    />
  </form>,
);
