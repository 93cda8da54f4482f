/** A list of short texts in the résumé. */

import { message } from '../../../data/messages/message';
import type { TagsFieldInfo } from '../../../data/resume/section-fields';
import { looseKeywords, withLooseKeywords } from '../../../data/resume/skill-groups';
import { textsAt, withValueAt } from '../../../data/resume/value-at-path';
import type { Skill } from '../../../data/schema/resume';
import { useSession } from '../session';
import { Differs } from './differs';
import type { FieldProps } from './field-props';
import { Tags } from './tags';
import { useSkill } from './use-skill';

export function TagsField({ field, at }: FieldProps<TagsFieldInfo>) {
  const { resume, edit } = useSession();
  const path = [...at, field.key];
  if (at[0] === 'skills') return <LooseTags field={field} at={at} />;
  return (
    <Tags
      id={path.join('/')}
      label={field.label}
      one={field.one}
      tags={textsAt(resume.value, path)}
      note={<Differs at={path} />}
      change={(edited, what) =>
        edit((now) => withValueAt(now, path, edited(textsAt(now, path))), { what })
      }
    />
  );
}

/** The keywords of a skill group that belong to none of its parts. */
function LooseTags({ field, at }: FieldProps<TagsFieldInfo>) {
  const { skill, change } = useSkill(at);
  return (
    <Tags
      id={[...at, field.key].join('/')}
      label={skill.groups ? message('resume_parts_noPart', { list: field.label }) : field.label}
      one={field.one}
      tags={looseKeywords(skill)}
      note={<Differs at={[...at, field.key]} />}
      change={(edited, what) =>
        change((now: Skill) => withLooseKeywords(now, edited(looseKeywords(now))), what)
      }
    />
  );
}
