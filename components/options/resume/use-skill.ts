/** One skill group while it is edited as a whole: its parts and its keywords depend on each other. */

import type { Message } from '../../../data/messages/message';
import type { Path } from '../../../data/resume/path';
import type { Skill } from '../../../data/schema/resume';
import { useSession } from '../session';

export interface SkillEdits {
  skill: Skill;
  change(edit: (skill: Skill) => Skill, what: Message, key?: string): void;
}

/** @param at Where it stands: `['skills', 2]`. */
export function useSkill([, index]: Path): SkillEdits {
  const { resume, edit } = useSession();
  const at = Number(index);
  return {
    skill: resume.value.skills?.[at] ?? {},
    change: (changed, what, key) =>
      void edit(
        (now) => ({
          ...now,
          skills: (now.skills ?? []).map((skill, place) => (place === at ? changed(skill) : skill)),
        }),
        { what, key },
      ),
  };
}
