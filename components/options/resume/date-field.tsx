/** A date: typed as one writes it, or its month or season chosen. */

import { dateWords, fromDateWords, MONTHS, readDateWords } from '../../../data/dates/typed';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { Path } from '../../../data/resume/path';
import type { FieldInfo } from '../../../data/resume/section-fields';
import { textAt, withValueAt } from '../../../data/resume/value-at-path';
import type { Resume } from '../../../data/schema/resume';
import { SEASONS } from '../../../data/schema/seasons';
import { TextField } from '../../ui/text-field';
import type { FieldProps } from './field-props';
import { fieldName } from './rows';
import { useField } from './use-field';

export function DateField({ field, at }: FieldProps) {
  const path = [...at, field.key];
  const edited = useField(fieldName(path), {
    label: field.label,
    check: readDateWords,
    read: (resume) => readAt(resume, at, field),
    write: (resume, words) => writeAt(resume, at, field, words),
  });
  const [first = '', year] = edited.value.trim().split(' ');
  const isPart = year !== undefined && [...SEASONS, ...MONTHS].some((part) => part === first);
  const part = isPart ? first : '';
  const known = isPart ? year : /^\d{4}$/.test(first) ? first : undefined;

  function choose(chosen: string): void {
    edited.typed([chosen, known].filter(Boolean).join(' '));
    edited.left();
  }
  const id = path.join('/');
  return (
    <div class="date-field">
      <TextField
        id={id}
        label={field.label}
        {...edited}
        input={{
          autocomplete: 'off',
          placeholder: field.empty ?? textOf(message('resume_date_example')),
        }}
      />
      <select
        class="field"
        aria-label={textOf(message('resume_date_part', { date: field.label }))}
        value={part}
        disabled={known === undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{textOf(message('resume_date_yearOnly'))}</option>
        {field.season &&
          SEASONS.map((season) => (
            <option key={season} value={season}>
              {season}
            </option>
          ))}
        {MONTHS.map((month) => (
          <option key={month} value={month}>
            {month}
          </option>
        ))}
      </select>
    </div>
  );
}

function readAt(resume: Resume, at: Path, { key, season }: FieldInfo): string {
  const named = season && textAt(resume, [...at, season]);
  return dateWords(
    textAt(resume, [...at, key]),
    SEASONS.find((one) => one === named),
  );
}

function writeAt(resume: Resume, at: Path, { key, season }: FieldInfo, words: string): Resume {
  const read = fromDateWords(words) ?? { date: '' };
  const dated = withValueAt(resume, [...at, key], read.date);
  return season ? withValueAt(dated, [...at, season], read.season ?? '') : dated;
}
