/** One field of the résumé while it is typed: checked, stored as soon as it is right, kept when it is not. */
import { useRef } from 'preact/hooks';
import { type Message, message, type Unconverted } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { readContactDetail } from '../../../data/resume/contact-details';
import { COUNTRY_FIELD, type ContactField } from '../../../data/resume/contact-fields';
import { SECTION_KEYS } from '../../../data/resume/section-keys';
import type { Reading } from '../../../data/schema/problem';
import { useSession } from '../session';
import { differsWords } from './differs';

/** How long one pauses before an unfinished value is called wrong, in milliseconds. */
const PATIENCE = 600;

export interface EditedField {
  value: string;
  problem?: string;
  note?: string;
  typed(text: string): void;
  left(): void;
}

export interface FieldRules extends Pick<ContactField, 'detail' | 'read' | 'write'> {
  label: Message | Unconverted;
  /** Checks what is typed and brings it into the form in which `write` takes it. */
  check?(text: string): Promise<Reading<string>>;
}

/** @param name Under which text that differs from what is stored is kept in the session. */
export function useField(name: string, field: FieldRules): EditedField {
  const { resume, typed, setTyped, complain, edit, differing } = useSession();
  const visit = useRef(0);
  const newest = useRef('');
  const patience = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = typed.get(name);
  const stored = field.read(resume.value);
  const isChecked = field.detail !== undefined || field.check !== undefined;

  function store(value: string): void {
    const before = field.read(resume.now());
    if (before === value) return;
    edit((now) => field.write(now, value), {
      what: field.label,
      key: `${name}:${visit.current}`,
      back: () => setTyped(name),
    });
  }

  async function check(value: string): Promise<Reading<string>> {
    if (field.check) return field.check(value);
    const country = COUNTRY_FIELD.read(resume.value);
    return field.detail ? readContactDetail(field.detail, value, country) : { ok: true, value };
  }

  async function type(text: string): Promise<void> {
    newest.current = text;
    clearTimeout(patience.current);
    setTyped(name, { text, problem: kept?.problem });
    const value = text.trim();
    if (!isChecked) {
      store(value);
      return;
    }
    const reading = await check(value);
    if (newest.current !== text) return;
    if (reading.ok) {
      setTyped(name, {
        text,
        ...(reading.value !== value && {
          note: message('resume_field_keptAs', { value: reading.value }),
        }),
      });
      store(reading.value);
      return;
    }
    const problem = reading.problems[0]?.message ?? message('resume_field_refused');
    patience.current = setTimeout(() => complain(name, text, problem), PATIENCE);
  }

  // An entry's fields are compared with those of the entry that it comes from, wherever that stands.
  const path = name.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const isOfEntry = SECTION_KEYS.some((key) => key === path[0]);
  const differs =
    differing && (isOfEntry ? differing.at(path) : field.read(differing.base) !== stored);
  const problem = kept?.problem;
  const note = kept?.note ?? (differs ? differsWords(differing.name) : undefined);
  return {
    value: kept?.text ?? stored,
    problem: problem && textOf(problem),
    note: note && textOf(note),
    typed: (text) => void type(text),
    left() {
      visit.current += 1;
      void resume.flush();
      // What is right is shown as it is kept from now on; what is not stays as it was typed.
      const right = !isChecked || kept?.note !== undefined || kept?.text.trim() === stored;
      if (kept && right) setTyped(name);
    },
  };
}
