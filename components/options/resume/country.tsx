/** The country, chosen by its name and kept as its code. */
import { useMemo } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { countries } from '../../../data/places/countries';
import { COUNTRY_FIELD as FIELD } from '../../../data/resume/contact-fields';
import { useField } from './use-field';

export function CountryInput() {
  const { value, note, typed, left } = useField(FIELD.token, FIELD);
  const all = useMemo(countries, []);
  const known = value === '' || all.some(({ code }) => code === value);
  return (
    <div class="text-field">
      <label for="resume/country">{FIELD.label}</label>
      <select
        id="resume/country"
        class="field"
        autocomplete="country"
        value={value}
        onChange={(event) => typed(event.currentTarget.value)}
        onBlur={left}
      >
        <option value="">{textOf(message('resume_contact_noCountry'))}</option>
        {!known && <option value={value}>{value}</option>}
        {all.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {note && <p class="note">{note}</p>}
    </div>
  );
}
