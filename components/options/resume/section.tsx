/** One section of the résumé: its entries, to add, edit, sort, keep off the card and remove. */
import { useState } from 'preact/hooks';
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
  const [said, setSaid] = useState('');
  const { key, title, noun } = section;
  const entries = entriesOf(resume.value, key);
  const heading = `section-${key}`;

  const put = (change: (entries: readonly Entry[]) => readonly Entry[], what: string) =>
    edit((now) => withValueAt(now, [key], change(entriesOf(now, key))), { what });
  const nameAt = (index: number) => entryName(section, entries[index] ?? {});

  const move = useStable((from: number, to: number) => {
    const rearrange = <T,>(rows: readonly T[]) => moved(rows, from, to);
    put(rearrange, `order of ${title}`);
    followRows(session, [key], entries.length, rearrange);
    if (open !== undefined) setOpen(rearrange([...entries.keys()]).indexOf(open));
    setSaid(`${nameAt(from)} is now ${to + 1} of ${entries.length}`);
  });
  const remove = useStable((index: number) => {
    const name = nameAt(index);
    const rearrange = <T,>(rows: readonly T[]) => rows.toSpliced(index, 1);
    const step = put(rearrange, `removing ${name}`);
    followRows(session, [key], entries.length, rearrange);
    setOpen(undefined);
    if (step) done(`Removed ${name}`, step);
    document.getElementById(heading)?.focus();
  });
  const hide = useStable((index: number) => {
    const hidden = !isHidden(entries[index]);
    edit((now) => withValueAt(now, [key, index, 'hidden'], hidden ? true : ''), {
      what: `${hidden ? 'leaving out' : 'showing'} ${nameAt(index)}`,
    });
  });
  const toggle = useStable((index: number) => setOpen(index === open ? undefined : index));

  function add(): void {
    put((now) => [...now, {}], `adding a ${noun}`);
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
        <Icon name="add" /> Add {/^[aeiou]/.test(noun) ? 'an' : 'a'} {noun}
      </button>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}
