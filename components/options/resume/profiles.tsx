/** Profile links: as many as one has, in the order in which they are offered. */
import { useId, useState } from 'preact/hooks';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import {
  NETWORKS,
  profilesOf,
  withProfileMoved,
  withProfiles,
} from '../../../data/resume/profile-links';
import { moved } from '../../../data/text/moved';
import { Icon } from '../../ui/icons';
import type { Sortable } from '../../ui/use-sortable';
import { useSession } from '../session';
import { ProfileRow } from './profile-row';
import { fieldName, followRows } from './rows';

const LIST = ['basics', 'profiles'];

export function Profiles() {
  const session = useSession();
  const { resume, done, typed } = session;
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState<Message>();
  const networks = useId();
  const profiles = profilesOf(resume.value);
  // A new link whose text cannot be stored yet has its row too.
  const unstored = typed.has(fieldName([...LIST, profiles.length, 'url']));
  const rows = profiles.length + (adding || unstored ? 1 : 0);
  const nameOf = (index: number) =>
    profiles[index]?.network || textOf(message('resume_links_numbered', { number: index + 1 }));

  const sortable: Sortable = {
    list: 'profiles',
    length: profiles.length,
    move(from, to) {
      session.edit((now) => withProfileMoved(now, from, to), {
        what: message('resume_links_order'),
      });
      followRows(session, LIST, rows, (texts) => moved(texts, from, to));
      setSaid(
        message('options_moved', { all: profiles.length, name: nameOf(from), place: to + 1 }),
      );
    },
  };

  function remove(index: number): void {
    const name = nameOf(index);
    const step = session.edit((now) => withProfiles(now, profilesOf(now).toSpliced(index, 1)), {
      what: message('resume_links_removing', { link: name }),
    });
    followRows(session, LIST, rows, (texts) => texts.toSpliced(index, 1));
    setAdding(false);
    if (step && index < profiles.length)
      done(message('resume_links_removed', { link: name }), step);
  }

  return (
    <section class="profiles" aria-labelledby="profiles-title">
      <h2 id="profiles-title">{textOf(message('resume_links_title'))}</h2>
      <datalist id={networks}>
        {NETWORKS.map((network) => (
          <option key={network} value={network} />
        ))}
      </datalist>
      <ol>
        {Array.from({ length: rows }, (_, index) => (
          <ProfileRow
            key={index}
            index={index}
            name={nameOf(index)}
            sortable={sortable}
            networks={networks}
            remove={() => remove(index)}
          />
        ))}
      </ol>
      <button
        type="button"
        class="quiet"
        disabled={rows > profiles.length}
        onClick={() => setAdding(true)}
      >
        <Icon name="add" /> {textOf(message('resume_links_add'))}
      </button>
      <p class="visually-hidden" role="status">
        {said && textOf(said)}
      </p>
    </section>
  );
}
