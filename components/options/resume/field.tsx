/** One field of the résumé, by its kind. */

import { textAt, withValueAt } from '../../../data/resume/value-at-path';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { DateField } from './date-field';
import type { FieldProps } from './field-props';
import { GroupsField } from './groups-field';
import { LinesField } from './lines-field';
import { fieldName } from './rows';
import { TagsField } from './tags-field';
import { useField } from './use-field';

export function Field({ field, at }: FieldProps) {
  if (field.kind === 'date') return <DateField field={field} at={at} />;
  if (field.kind === 'lines') return <LinesField field={field} at={at} />;
  if (field.kind === 'tags') return <TagsField field={field} at={at} />;
  if (field.kind === 'groups') return <GroupsField at={at} />;
  return <WrittenField field={field} at={at} />;
}

function WrittenField({ field, at }: FieldProps) {
  const path = [...at, field.key];
  const edited = useField(fieldName(path), {
    label: field.label,
    ...(field.kind === 'link' && { detail: 'url' as const }),
    read: (resume) => textAt(resume, path),
    write: (resume, value) => withValueAt(resume, path, value),
  });
  const id = path.join('/');
  if (field.kind === 'long') return <TextArea id={id} label={field.label} {...edited} />;
  return (
    <TextField
      id={id}
      wide={field.wide}
      label={field.label}
      {...edited}
      input={{
        autocomplete: 'off',
        dir: 'auto',
        ...(field.kind === 'link' && { inputMode: 'url', placeholder: 'https://' }),
      }}
    />
  );
}
