/** One field: what the page calls it, what would go in, and what stands against it. */

import { useId } from 'preact/hooks';
import { type Message, message, type Unconverted } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import type { FillField } from '../../data/schema/fill';
import { heard } from '../ui/heard';
import { Icon } from '../ui/icons';
import { Words } from '../ui/words';
import { canBeFilled, currentOf, isBlank, isSame, isUnsure, reasonOf, shownOf } from './groups';
import { Supply } from './supply';

interface FieldRowProps {
  field: FillField;
  ticked: boolean;
  tick(on: boolean): void;
  choose(): void;
  point(id: string): void;
}

export function FieldRow({ field, ticked, tick, choose, point }: FieldRowProps) {
  const id = useId();
  const fillable = canBeFilled(field);
  const what = (
    <>
      <span class="what" dir="auto">
        {field.label}
      </span>
      <Value field={field} />
    </>
  );
  return (
    <li
      data-field={field.id}
      data-ticked={ticked}
      title={textOf(reasonOf(field))}
      onMouseEnter={() => point(field.id)}
    >
      {fillable ? (
        <label class="line-in">
          <input
            type="checkbox"
            data-stop
            tabIndex={-1}
            checked={ticked}
            aria-describedby={id}
            onChange={(event) => tick(event.currentTarget.checked)}
          />
          {what}
        </label>
      ) : (
        <div class="line-in">
          <span />
          {what}
        </div>
      )}
      <button
        type="button"
        class="icon change"
        aria-label={textOf(message('fill_row_choose', { field: field.label }))}
        title={textOf(message('fill_row_chooseShort'))}
        data-stop={fillable ? undefined : true}
        tabIndex={-1}
        aria-describedby={fillable ? undefined : id}
        onClick={choose}
      >
        <Icon name="change" />
      </button>
      <Note id={id} field={field} />
    </li>
  );
}

/** The new value; beside the old one where something stands there already. */
function Value({ field }: { field: FillField }) {
  const { filled } = field;
  if (isBlank(field)) {
    return (
      <span class="value blank">
        <Supply field={field} />
      </span>
    );
  }
  if (filled && canBeFilled(field) && !isSame(field)) {
    return (
      <span class="value" dir="auto">
        <Words
          of={message('fill_row_nowThen', { new: shownOf(field), old: currentOf(field) })}
          with={{
            arrow: () => <span aria-hidden="true">→</span>,
            heard,
            del: (words) => <del>{words}</del>,
            ins: (words) => <ins>{words}</ins>,
          }}
        />
      </span>
    );
  }
  return (
    <span class="value" dir="auto">
      {canBeFilled(field) ? shownOf(field) : currentOf(field) || shownOf(field)}
    </span>
  );
}

/** What stands against it, in sight; the words that decided, to be heard. */
function Note({ id, field }: { id: string; field: FillField }) {
  const said = wordsOf(field);
  return (
    <p
      class="note"
      id={id}
      data-said={said !== undefined}
      data-unsure={isUnsure(field) && field.problem === ''}
    >
      {said && textOf(said)}
      <span class="visually-hidden">{textOf(reasonOf(field))}</span>
    </p>
  );
}

function wordsOf(field: FillField): Message | Unconverted | undefined {
  const { problem, kindText, filled, from } = field;
  if (isBlank(field)) return undefined;
  if (problem !== '') return problem;
  if (isUnsure(field))
    return from === 'answer'
      ? message('fill_row_unsureAnswer')
      : message('fill_row_unsure', { kind: kindText });
  if (isSame(field)) return message('fill_row_same');
  return filled ? message('fill_row_filled') : undefined;
}
