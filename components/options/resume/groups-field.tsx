/** The parts of a skill group, each with a name and its skills. */
import { useRef, useState } from 'preact/hooks';
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
  const [said, setSaid] = useState('');
  const visit = useRef(0);
  const groups = skill.groups ?? [];
  const put = (edit: (groups: readonly Group[]) => readonly Group[], what: string, key?: string) =>
    change((now) => withGroups(now, edit(now.groups ?? [])), what, key);
  const sortable: Sortable = {
    list: [...at, 'groups'].join('/'),
    length: groups.length,
    move(from, to) {
      put((now) => moved(now, from, to), 'order of parts');
      setSaid(`${groups[from]?.name ?? 'The part'} is now ${to + 1} of ${groups.length}`);
    },
  };
  return (
    <fieldset class="plain groups-field">
      <legend>Parts</legend>
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
              put((now) => now.toSpliced(index, 1), `removing ${group.name ?? 'a part'}`)
            }
          />
        ))}
      </ol>
      <button
        type="button"
        class="quiet"
        onClick={() => put((now) => [...now, { name: '' }], 'adding a part')}
      >
        <Icon name="add" /> Add a part
      </button>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </fieldset>
  );
}

interface GroupRowProps {
  id: string;
  group: Group;
  index: number;
  sortable: Sortable;
  change(edit: (group: Group) => Group, what: string, key?: string): void;
  left(): void;
  remove(): void;
}

function GroupRow({ id, group, index, sortable, change, left, remove }: GroupRowProps) {
  const name = group.name || `part ${index + 1}`;
  return (
    <SortableRow class="group-row" {...{ index, name, sortable, remove }}>
      <div class="group-fields">
        <TextField
          id={`${id}/name`}
          label="Part"
          value={group.name ?? ''}
          typed={(text) => change((now) => ({ ...now, name: text }), 'name of a part', id)}
          left={left}
          input={{ autocomplete: 'off', dir: 'auto', placeholder: 'Databases' }}
        />
        <Tags
          id={`${id}/keywords`}
          label={`Skills of ${name}`}
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
