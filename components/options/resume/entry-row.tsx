/** One entry of a section: a line while it is closed, its fields while it is open. */
import { useMemo } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { isHidden } from '../../../data/resume/on-card';
import { type Entry, entryDates, entryName, type SectionInfo } from '../../../data/resume/sections';
import { Icon } from '../../ui/icons';
import { MoveButtons } from '../../ui/move-buttons';
import { type Sortable, useSortableItem } from '../../ui/use-sortable';
import { Field } from './field';

interface EntryRowProps {
  section: SectionInfo;
  entry: Entry;
  index: number;
  length: number;
  open: boolean;
  /** Whether a variant does not share it as it is. */
  differs: boolean;
  move: Sortable['move'];
  toggle(index: number): void;
  hide(index: number): void;
  remove(index: number): void;
}

/** Closed, it is drawn again only when it has changed itself: there may be hundreds. */
export function EntryRow(props: EntryRowProps) {
  const { section, entry, index, length, open, differs, move, toggle, hide, remove } = props;
  return useMemo(
    () => <Row {...{ section, entry, index, length, open, differs, move, toggle, hide, remove }} />,
    [section, entry, index, length, open, differs, move, toggle, hide, remove],
  );
}

function Row(props: EntryRowProps) {
  const { section, entry, index, length, open, differs, move, toggle, hide, remove } = props;
  const sortable: Sortable = { list: section.key, length, move };
  const { item, handle, drop, dragging, step, onKeyDown } = useSortableItem<HTMLLIElement>(
    sortable,
    index,
  );
  const name = entryName(section, entry);
  const hidden = isHidden(entry);
  return (
    <li
      ref={item}
      class="sortable own-snippet entry-row"
      data-drop={drop}
      data-dragging={dragging}
      data-open={open}
      data-hidden={hidden}
      onKeyDown={onKeyDown}
    >
      <div class="row-head">
        <span class="grip" ref={handle}>
          <Icon name="grip" />
        </span>
        <button type="button" class="row-title" aria-expanded={open} onClick={() => toggle(index)}>
          <b dir="auto">{name}</b>
          <span class="gist" dir="auto">
            {entryDates(section, entry) || gist(section, entry)}
          </span>
          {hidden && <span class="badge">{textOf(message('resume_entry_off'))}</span>}
          {differs && <span class="badge">{textOf(message('resume_entry_differs'))}</span>}
        </button>
        <span class="row-buttons">
          <button
            type="button"
            class="icon"
            aria-pressed={!hidden}
            aria-label={textOf(message('resume_entry_show', { entry: name }))}
            title={textOf(message(hidden ? 'resume_entry_isHidden' : 'resume_entry_isShown'))}
            onClick={() => hide(index)}
          >
            <Icon name={hidden ? 'hidden' : 'shown'} />
          </button>
          <MoveButtons {...{ index, length, name, step }} />
          <button
            type="button"
            class="icon"
            aria-label={textOf(message('resume_entry_remove', { entry: name }))}
            title={textOf(message('resume_entry_removeTitle'))}
            onClick={() => remove(index)}
          >
            <Icon name="remove" />
          </button>
        </span>
      </div>
      {open && (
        <fieldset class="plain fields halves entry-fields" aria-label={name}>
          {section.fields.map((field) => (
            <Field key={field.key} field={field} at={[section.key, index]} />
          ))}
        </fieldset>
      )}
    </li>
  );
}

/** What an entry without dates says beside its name. */
function gist({ fields, named }: SectionInfo, entry: Entry): string {
  const texts = fields
    .filter(({ key }) => !named.includes(key))
    .map(({ key }) => entry[key])
    .map((value) =>
      Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(' · ') : value,
    )
    .filter((value) => typeof value === 'string' && value !== '');
  return texts.join(' · ').slice(0, 200);
}
