/** One profile link: network, user name, address. */
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { type ProfileKey, profilesOf, withProfile } from '../../../data/resume/profile-links';
import { SortableRow } from '../../ui/sortable-row';
import { TextField } from '../../ui/text-field';
import type { Sortable } from '../../ui/use-sortable';
import { fieldName } from './rows';
import { useField } from './use-field';

interface ProfileRowProps {
  index: number;
  /** What the row is called by its buttons. */
  name: string;
  sortable: Sortable;
  /** Id of the list of suggested networks. */
  networks: string;
  remove(): void;
}

export function ProfileRow({ index, name, sortable, networks, remove }: ProfileRowProps) {
  return (
    <SortableRow class="profile" {...{ index, name, sortable, remove }}>
      <ProfileInput index={index} of="network" list={networks} />
      <ProfileInput index={index} of="username" />
      <ProfileInput index={index} of="url" />
    </SortableRow>
  );
}

interface ProfileInputProps {
  index: number;
  of: ProfileKey;
  list?: string;
}

function ProfileInput({ index, of, list }: ProfileInputProps) {
  const edited = useField(fieldName(['basics', 'profiles', index, of]), {
    label: message(`resume_links_${of}OfOne`),
    ...(of === 'url' && { detail: 'url' as const }),
    read: (resume) => profilesOf(resume)[index]?.[of] ?? '',
    write: (resume, value) => withProfile(resume, index, of, value),
  });
  return (
    <TextField
      id={`resume/profile-${index + 1}-${of}`}
      label={textOf(message(`resume_links_${of}`))}
      {...edited}
      input={{
        list,
        autocomplete: of === 'network' ? 'off' : of,
        spellcheck: false,
        ...(of === 'url' && { inputMode: 'url', placeholder: 'https://' }),
      }}
    />
  );
}
