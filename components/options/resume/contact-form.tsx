/** How to reach the person: name, e-mail, phone, website, address. */
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { ADDRESS_FIELDS, NAME_FIELDS, REACH_FIELDS } from '../../../data/resume/contact-fields';
import { ContactInput } from './contact-input';
import { CountryInput } from './country';

export function ContactForm() {
  return (
    // A form, so that the browser offers what it knows; nothing is ever sent by it.
    <form onSubmit={(event) => event.preventDefault()}>
      <fieldset class="fields names">
        <legend>{textOf(message('resume_contact_name'))}</legend>
        {NAME_FIELDS.map((field) => (
          <ContactInput key={field.token} field={field} />
        ))}
        <p class="hint">{textOf(message('resume_contact_nameHint'))}</p>
      </fieldset>
      <fieldset class="fields reach">
        <legend>{textOf(message('resume_contact_reach'))}</legend>
        {REACH_FIELDS.map((field) => (
          <ContactInput key={field.token} field={field} />
        ))}
      </fieldset>
      <fieldset class="fields address">
        <legend>{textOf(message('resume_contact_address'))}</legend>
        {ADDRESS_FIELDS.map((field) => (
          <ContactInput key={field.token} field={field} />
        ))}
        <CountryInput />
      </fieldset>
    </form>
  );
}
