/** The input of one contact detail. */
import type { InputHTMLAttributes } from 'preact';
import type { ContactDetail } from '../../../data/resume/contact-details';
import type { ContactField } from '../../../data/resume/contact-fields';
import { TextField } from '../../ui/text-field';
import { useSession } from '../session';
import { useField } from './use-field';

/** The keyboard that a phone or tablet shows; `type=email` and `url` would hide text they refuse. */
const INPUT: Record<ContactDetail, InputHTMLAttributes<HTMLInputElement>> = {
  email: { inputMode: 'email', placeholder: 'name@example.org' },
  phone: { inputMode: 'tel', placeholder: '+1 604 555 0123' },
  url: { inputMode: 'url', placeholder: 'https://example.org' },
};

export function ContactInput({ field }: { field: ContactField }) {
  const { resume } = useSession();
  const edited = useField(field.token, field);
  const fallback = field.fallback?.(resume.value);
  return (
    <TextField
      id={`resume/${field.token}`}
      label={field.label}
      {...edited}
      input={{
        autocomplete: field.token,
        spellcheck: false,
        ...(field.detail && INPUT[field.detail]),
        ...(fallback && { placeholder: fallback }),
      }}
    />
  );
}
