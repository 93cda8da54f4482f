/** One section of the résumé: its entries, to add, edit, sort, keep off the card and remove. */
import { useState } from 'preact/hooks';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { isHidden } from '../../../data/resume/on-card';
import { type Entry, entriesOf, entryName, type SectionInfo } from '../../../data/resume/sections';
import { withValueAt } from '../../../data/resume/value-at-path';
import { moved } from '../../../data/text/moved';
import { Icon } from '../../ui/icons';
import { InParts } from '../../ui/in-parts';
import { useStable } from '../../ui/use-stable';
import { useSession } from '../session';
import { EntryRow } from './entry-row';
import { followRows } from './rows';

interface SectionEditorProps {
  section: SectionInfo;
  /** The entry that is open from the start. */
  opened?: number;
}

export function SectionEditor({ section, opened }: SectionEditorProps) {
  const session = useSession();
  const { resume, edit, done, differing } = session;
  const [open, setOpen] = useState(opened);
  const [said, setSaid] = useState<Message>();
  const { key, title } = section;
  const entries = entriesOf(resume.value, key);
  const heading = `section-${key}`;

  const put = (change: (entries: readonly Entry[]) => readonly Entry[], what: Message) =>
    edit((now) => withValueAt(now, [key], change(entriesOf(now, key))), { what });
  const nameAt = (index: number) => entryName(section, entries[index] ?? {});

  const move = useStable((from: number, to: number) => {
    const rearrange = <T,>(rows: readonly T[]) => moved(rows, from, to);
    put(rearrange, message('resume_section_order', { section: title }));
    followRows(session, [key], entries.length, rearrange);
    if (open !== undefined) setOpen(rearrange([...entries.keys()]).indexOf(open));
    setSaid(message('options_moved', { all: entries.length, name: nameAt(from), place: to + 1 }));
  });
  const remove = useStable((index: number) => {
    const name = nameAt(index);
    const rearrange = <T,>(rows: readonly T[]) => rows.toSpliced(index, 1);
    const step = put(rearrange, message('resume_entry_removing', { entry: name }));
    followRows(session, [key], entries.length, rearrange);
    setOpen(undefined);
    if (step) done(message('resume_entry_removed', { entry: name }), step);
    document.getElementById(heading)?.focus();
  });
  const hide = useStable((index: number) => {
    const hidden = !isHidden(entries[index]);
    edit((now) => withValueAt(now, [key, index, 'hidden'], hidden ? true : ''), {
      what: message(hidden ? 'resume_entry_hiding' : 'resume_entry_showing', {
        entry: nameAt(index),
      }),
    });
  });
  const toggle = useStable((index: number) => setOpen(index === open ? undefined : index));

  function add(): void {
    put((now) => [...now, {}], message(`resume_section_adding_${key}`));
    setOpen(entries.length);
    const first = [key, entries.length, section.fields[0]?.key].join('/');
    requestAnimationFrame(() => document.getElementById(first)?.focus());
  }

  return (
    <section class="entries" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      <InParts as="ol" items={entries} also={open}>
        {(entry, index) => (
          <EntryRow
            key={index}
            {...{ section, entry, index, move, toggle, hide, remove }}
            length={entries.length}
            open={index === open}
            differs={differing?.at([key, index]) ?? false}
          />
        )}
      </InParts>
      <button type="button" class="quiet" onClick={add}>
        <Icon name="add" /> {textOf(message(`resume_section_add_${key}`))}
      </button>
      <p class="visually-hidden" role="status">
        {said && textOf(said)}
      </p>
    </section>
  );
}
