/** Short texts as tags: Enter or a comma adds one, Backspace takes the last one back to be edited. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Message, message, type Unconverted } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { TagsFieldInfo } from '../../../data/resume/section-fields';
import { moved } from '../../../data/text/moved';
import { Icon } from '../../ui/icons';
import { type Sortable, useSortableItem } from '../../ui/use-sortable';

interface TagsProps {
  id: string;
  label: Message | Unconverted;
  /** What one of them is. */
  one: TagsFieldInfo['one'];
  tags: readonly string[];
  /** A remark below its name. */
  note?: ComponentChildren;
  change(edit: (tags: readonly string[]) => readonly string[], what: Message): void;
}

export function Tags({ id, label, one, tags, note, change }: TagsProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Message>();
  const input = useRef<HTMLInputElement>(null);

  function add(typed: string): void {
    const added = tagsIn(typed).filter((tag) => !tags.includes(tag));
    setText('');
    if (added.length === 0) return;
    change(
      (now) => [...now, ...added],
      message('resume_tags_adding', { tags: { list: added, type: 'unit' } }),
    );
    setSaid(message('resume_tags_added', { tags: { list: added, type: 'unit' } }));
  }
  function remove(tag: string): void {
    change((now) => now.filter((other) => other !== tag), message('resume_tags_removing', { tag }));
    setSaid(message('resume_tags_removed', { tag }));
    input.current?.focus();
  }
  function pressed(event: KeyboardEvent): void {
    const last = tags.at(-1);
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) {
      event.preventDefault();
      remove(last);
      setText(last);
    }
  }
  const sortable: Sortable = {
    list: id,
    length: tags.length,
    move(from, to) {
      change((now) => moved(now, from, to), message(`resume_list_order_${one}`));
      setSaid(
        message('options_moved', { all: tags.length, name: tags[from] ?? '', place: to + 1 }),
      );
    },
  };

  return (
    <div class="tags-field">
      <label for={id}>{textOf(label)}</label>
      {note}
      <div class="tags">
        <ul aria-label={textOf(label)}>
          {tags.map((tag, index) => (
            <Tag key={tag} {...{ tag, index, sortable }} remove={() => remove(tag)} />
          ))}
        </ul>
        <input
          id={id}
          ref={input}
          dir="auto"
          autocomplete="off"
          value={text}
          placeholder={textOf(message(`resume_list_add_${one}`))}
          onKeyDown={pressed}
          onBlur={() => add(text)}
          onInput={({ currentTarget: { value } }) =>
            /[,;]\s*$/.test(value) ? add(value) : setText(value)
          }
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (tagsIn(pasted).length < 2) return;
            event.preventDefault();
            add(`${text}${pasted}`);
          }}
        />
      </div>
      <p class="visually-hidden" role="status">
        {said && textOf(said)}
      </p>
    </div>
  );
}

interface TagProps {
  tag: string;
  index: number;
  sortable: Sortable;
  remove(): void;
}

function Tag({ tag, index, sortable, remove }: TagProps) {
  const { item, handle, drop, dragging, onKeyDown } = useSortableItem<HTMLLIElement>(
    sortable,
    index,
  );
  return (
    <li
      ref={item}
      class="sortable tag"
      data-drop={drop}
      data-dragging={dragging}
      onKeyDown={onKeyDown}
    >
      <span class="tag-text" ref={handle} dir="auto">
        {tag}
      </span>
      <button
        type="button"
        class="icon"
        aria-label={textOf(message('resume_tags_remove', { tag }))}
        title={textOf(message('resume_tags_removeTitle'))}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

function tagsIn(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((tag) => tag.trim()))].filter(Boolean);
}
