/** A list of paragraphs: a field each; Enter begins the next, pasted lines become fields of their own. */
import { useRef, useState } from 'preact/hooks';
import { type Message, message, type Unconverted } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { LinesFieldInfo } from '../../../data/resume/section-fields';
import { textsAt, withValueAt } from '../../../data/resume/value-at-path';
import { moved } from '../../../data/text/moved';
import { Icon } from '../../ui/icons';
import type { Sortable } from '../../ui/use-sortable';
import { useSession } from '../session';
import { Differs } from './differs';
import type { FieldProps } from './field-props';
import { LineRow } from './line-row';

export function LinesField({ field, at }: FieldProps<LinesFieldInfo>) {
  const { resume, edit } = useSession();
  const [said, setSaid] = useState<Message>();
  const visit = useRef(0);
  const list = useRef<HTMLOListElement>(null);
  const path = [...at, field.key];
  const lines = textsAt(resume.value, path);
  const { one } = field;
  const nameOf = (index: number) => message(`resume_list_name_${one}`, { number: index + 1 });

  function put(
    change: (lines: readonly string[]) => readonly string[],
    what: Message | Unconverted,
    key?: string,
  ) {
    edit((now) => withValueAt(now, path, change(textsAt(now, path))), { what, key });
  }
  function focus(index: number, end = false): void {
    requestAnimationFrame(() => {
      const area = list.current?.querySelectorAll('textarea')[index];
      area?.focus();
      const caret = end ? (area?.value.length ?? 0) : 0;
      area?.setSelectionRange(caret, caret);
    });
  }
  const sortable: Sortable = {
    list: path.join('/'),
    length: lines.length,
    move(from, to) {
      put((now) => moved(now, from, to), message(`resume_list_order_${one}`));
      setSaid(message('options_moved', { all: lines.length, name: nameOf(from), place: to + 1 }));
    },
  };
  function insert(index: number, texts: readonly string[]): void {
    visit.current += 1;
    put((now) => now.toSpliced(index, 0, ...texts), message(`resume_list_adding_${one}`));
    focus(index + texts.length - 1, true);
  }
  function remove(index: number): void {
    put((now) => now.toSpliced(index, 1), message(`resume_list_removing_${one}`));
    focus(Math.max(0, index - 1), true);
  }
  /** Whoever leaves the list leaves no empty lines in it. */
  function left(event: FocusEvent): void {
    visit.current += 1;
    if (
      event.relatedTarget instanceof Node &&
      list.current?.parentElement?.contains(event.relatedTarget)
    ) {
      return;
    }
    if (lines.some((line) => line.trim() === '')) {
      resume.change((now) =>
        withValueAt(
          now,
          path,
          textsAt(now, path).filter((text) => text.trim()),
        ),
      );
    }
    void resume.flush();
  }

  return (
    <fieldset class="plain lines-field" onFocusOut={left}>
      <legend>{field.label}</legend>
      <Differs at={path} />
      <ol ref={list}>
        {lines.map((line, index) => (
          <LineRow
            key={index}
            line={line}
            index={index}
            name={textOf(nameOf(index))}
            sortable={sortable}
            typed={(text) =>
              put(
                (now) => now.map((one, place) => (place === index ? text : one)),
                field.label,
                `${path.join('.')}.${index}:${visit.current}`,
              )
            }
            split={(before, after) => {
              put(
                (now) => now.toSpliced(index, 1, before, ...after),
                message(`resume_list_adding_${one}`),
              );
              focus(index + after.length, after.length > 1);
            }}
            remove={() => remove(index)}
          />
        ))}
      </ol>
      <button type="button" class="quiet" onClick={() => insert(lines.length, [''])}>
        <Icon name="add" /> {textOf(message(`resume_list_add_${one}`))}
      </button>
      <p class="visually-hidden" role="status">
        {said && textOf(said)}
      </p>
    </fieldset>
  );
}
