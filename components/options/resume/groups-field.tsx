/** The parts of a skill group, each with a name and its skills. */
import { useRef, useState } from 'preact/hooks';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { Path } from '../../../data/resume/path';
import { withGroups } from '../../../data/resume/skill-groups';
import type { Skill } from '../../../data/schema/resume';
import { moved } from '../../../data/text/moved';
import { Icon } from '../../ui/icons';
import { SortableRow } from '../../ui/sortable-row';
import { TextField } from '../../ui/text-field';
import type { Sortable } from '../../ui/use-sortable';
import { Differs } from './differs';
import { Tags } from './tags';
import { useSkill } from './use-skill';

type Group = NonNullable<Skill['groups']>[number];

export function GroupsField({ at }: { at: Path }) {
  const { skill, change } = useSkill(at);
  const [said, setSaid] = useState<Message>();
  const visit = useRef(0);
  const groups = skill.groups ?? [];
  const put = (edit: (groups: readonly Group[]) => readonly Group[], what: Message, key?: string) =>
    change((now) => withGroups(now, edit(now.groups ?? [])), what, key);
  const sortable: Sortable = {
    list: [...at, 'groups'].join('/'),
    length: groups.length,
    move(from, to) {
      put((now) => moved(now, from, to), message('resume_parts_order'));
      setSaid(
        message('options_moved', {
          all: groups.length,
          name: groups[from]?.name || message('resume_parts_thePart'),
          place: to + 1,
        }),
      );
    },
  };
  return (
    <fieldset class="plain groups-field">
      <legend>{textOf(message('resume_parts_title'))}</legend>
      <Differs at={[...at, 'groups']} />
      <ol>
        {groups.map((group, index) => (
          <GroupRow
            key={index}
            id={[...at, 'groups', index].join('/')}
            {...{ group, index, sortable }}
            change={(edit, what, key) =>
              put(
                (now) => now.map((one, place) => (place === index ? edit(one) : one)),
                what,
                key && `${key}.${index}:${visit.current}`,
              )
            }
            left={() => (visit.current += 1)}
            remove={() =>
              put(
                (now) => now.toSpliced(index, 1),
                group.name
                  ? message('resume_parts_removing', { part: group.name })
                  : message('resume_parts_removingOne'),
              )
            }
          />
        ))}
      </ol>
      <button
        type="button"
        class="quiet"
        onClick={() => put((now) => [...now, { name: '' }], message('resume_parts_adding'))}
      >
        <Icon name="add" /> {textOf(message('resume_parts_add'))}
      </button>
      <p class="visually-hidden" role="status">
        {said && textOf(said)}
      </p>
    </fieldset>
  );
}

interface GroupRowProps {
  id: string;
  group: Group;
  index: number;
  sortable: Sortable;
  change(edit: (group: Group) => Group, what: Message, key?: string): void;
  left(): void;
  remove(): void;
}

function GroupRow({ id, group, index, sortable, change, left, remove }: GroupRowProps) {
  const name = group.name || textOf(message('resume_parts_numbered', { number: index + 1 }));
  return (
    <SortableRow class="group-row" {...{ index, name, sortable, remove }}>
      <div class="group-fields">
        <TextField
          id={`${id}/name`}
          label={textOf(message('resume_parts_name'))}
          value={group.name ?? ''}
          typed={(text) =>
            change((now) => ({ ...now, name: text }), message('resume_parts_naming'), id)
          }
          left={left}
          input={{
            autocomplete: 'off',
            dir: 'auto',
            placeholder: textOf(message('resume_parts_example')),
          }}
        />
        <Tags
          id={`${id}/keywords`}
          label={message('resume_parts_skills', { part: name })}
          one="skill"
          tags={group.keywords ?? []}
          change={(edit, what) =>
            change((now) => ({ ...now, keywords: [...edit(now.keywords ?? [])] }), what)
          }
        />
      </div>
    </SortableRow>
  );
}
