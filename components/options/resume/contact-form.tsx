/** How to reach the person: name, e-mail, phone, website, address. */
import { ADDRESS_FIELDS, NAME_FIELDS, REACH_FIELDS } from '../../../data/resume/contact-fields';
import { ContactInput } from './contact-input';
import { CountryInput } from './country';

export function ContactForm() {
  return (
    // A form, so that the browser offers what it knows; nothing is ever sent by it.
    <form onSubmit={(event) => event.preventDefault()}>
      <fieldset class="fields names">
        <legend>Name</legend>
        {NAME_FIELDS.map((field) => (
          <ContactInput key={field.token} field={field} />
        ))}
        <p class="hint">
          Given, middle and family name are taken from the full name. Write them where that goes
          wrong.
        </p>
      </fieldset>
      <fieldset class="fields reach">
        <legend>Reach</legend>
        {REACH_FIELDS.map((field) => (
          <ContactInput key={field.token} field={field} />
        ))}
      </fieldset>
      <fieldset class="fields address">
        <legend>Address</legend>
        {ADDRESS_FIELDS.map((field) => (
          <ContactInput key={field.token} field={field} />
        ))}
        <CountryInput />
      </fieldset>
    </form>
  );
}
