/** Everything of the résumé beside how to reach its person: what the description of its sections says. */
import { useState } from 'preact/hooks';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { type FieldInfo, META_FIELDS, PROFILE_FIELDS } from '../../../data/resume/section-fields';
import type { SectionKey } from '../../../data/resume/section-keys';
import { SECTIONS, type SectionInfo } from '../../../data/resume/sections';
import { withValueAt } from '../../../data/resume/value-at-path';
import type { Resume } from '../../../data/schema/resume';
import { Icon } from '../../ui/icons';
import { useSession } from '../session';
import { Field } from './field';
import { SectionEditor } from './section';

export function ResumeEditor() {
  const { resume, edit } = useSession();
  const [started, setStarted] = useState<SectionKey>();
  const isUsed = ({ key }: SectionInfo) => (resume.value[key] ?? []).length > 0;
  const empty = SECTIONS.filter((section) => !isUsed(section));

  function start({ key, title, fields }: SectionInfo): void {
    edit((now) => withEntry(now, key), {
      what: message('resume_section_starting', { section: title }),
    });
    setStarted(key);
    requestAnimationFrame(() => document.getElementById(`${key}/0/${fields[0]?.key}`)?.focus());
  }

  return (
    <>
      <Fields title={message('resume_editor_profile')} at="basics" fields={PROFILE_FIELDS} />
      {SECTIONS.filter(isUsed).map((section) => (
        <SectionEditor
          key={section.key}
          section={section}
          {...(section.key === started && { opened: 0 })}
        />
      ))}
      {empty.length > 0 && (
        <section class="more-sections" aria-labelledby="more-sections">
          <h2 id="more-sections">{textOf(message('resume_editor_addSection'))}</h2>
          <div class="choices">
            {empty.map((section) => (
              <button key={section.key} type="button" class="quiet" onClick={() => start(section)}>
                <Icon name="add" /> {section.title}
              </button>
            ))}
          </div>
        </section>
      )}
      <Fields title={message('resume_editor_document')} at="meta" fields={META_FIELDS} />
    </>
  );
}

interface FieldsProps {
  title: Message;
  at: 'basics' | 'meta';
  fields: readonly FieldInfo[];
}

function Fields({ title, at, fields }: FieldsProps) {
  return (
    <section aria-labelledby={`fields-${at}`}>
      <h2 id={`fields-${at}`}>{textOf(title)}</h2>
      <div class="fields halves">
        {fields.map((field) => (
          <Field key={field.key} field={field} at={[at]} />
        ))}
      </div>
    </section>
  );
}

function withEntry(resume: Resume, key: SectionKey): Resume {
  return withValueAt(resume, [key], [{}]);
}
