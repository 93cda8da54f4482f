/** A list of short texts in the résumé. */

import { looseKeywords, withLooseKeywords } from '../../../data/resume/skill-groups';
import { textsAt, withValueAt } from '../../../data/resume/value-at-path';
import type { Skill } from '../../../data/schema/resume';
import { useSession } from '../session';
import { Differs } from './differs';
import type { FieldProps } from './field-props';
import { Tags } from './tags';
import { useSkill } from './use-skill';

export function TagsField({ field, at }: FieldProps) {
  const { resume, edit } = useSession();
  const path = [...at, field.key];
  if (at[0] === 'skills') return <LooseTags field={field} at={at} />;
  return (
    <Tags
      id={path.join('/')}
      label={field.label}
      one={field.one ?? 'keyword'}
      tags={textsAt(resume.value, path)}
      note={<Differs at={path} />}
      change={(edited, what) =>
        edit((now) => withValueAt(now, path, edited(textsAt(now, path))), { what })
      }
    />
  );
}

/** The keywords of a skill group that belong to none of its parts. */
function LooseTags({ field, at }: FieldProps) {
  const { skill, change } = useSkill(at);
  return (
    <Tags
      id={[...at, field.key].join('/')}
      label={skill.groups ? `${field.label} that belong to no part` : field.label}
      one={field.one ?? 'keyword'}
      tags={looseKeywords(skill)}
      note={<Differs at={[...at, field.key]} />}
      change={(edited, what) =>
        change((now: Skill) => withLooseKeywords(now, edited(looseKeywords(now))), what)
      }
    />
  );
}
