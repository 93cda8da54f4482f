/** How the fill, or its undo, went: what did not go as planned first, each with a way on. */
import { type Message, message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import type { FillField, FillResult, FillValue } from '../../data/schema/fill';
import { type Outcome, useHost } from '../host';
import { heard } from '../ui/heard';
import { Words } from '../ui/words';
import { shownOf } from './groups';
import type { Empty } from './still-empty';
import type { Fill, View } from './use-fill';

type ResultsView = Extract<View, { step: 'results' }>;

interface Row {
  field: FillField | undefined;
  result: FillResult;
}

export function Results({
  view,
  fill,
  say,
}: {
  view: ResultsView;
  fill: Fill;
  say: (outcome: Outcome) => void;
}) {
  const fields = new Map(view.plan.fields.map((field) => [field.id, field]));
  const rows = view.results.map((result) => ({ result, field: fields.get(result.id) }));
  const of = (...outcomes: FillResult['outcome'][]) =>
    rows.filter(({ result }) => outcomes.includes(result.outcome));
  const undone = view.done === 'undo';
  if (rows.length === 0) {
    return <p class="nothing">{textOf(message('fill_results_nothing'))}</p>;
  }
  return (
    <>
      {fill.changed && <p class="nothing">{textOf(message('fill_results_changed'))}</p>}
      <Part
        title={message(undone ? 'fill_results_notPutBack' : 'fill_results_notFilled')}
        rows={of('refused')}
        fill={fill}
        say={say}
      />
      <Left left={view.left} fill={fill} />
      <Part title={message('fill_results_altered')} rows={of('altered')} fill={fill} say={say} />
      <Part
        title={message(undone ? 'fill_results_putBack' : 'fill_results_filled')}
        rows={of('filled', 'restored')}
        fill={fill}
        say={say}
      />
    </>
  );
}

/** The fields that are still empty, each with the way to it. */
function Left({ left, fill }: { left: readonly Empty[]; fill: Fill }) {
  if (left.length === 0) return null;
  return (
    <section aria-label={textOf(message('fill_results_left'))}>
      <h2>
        {textOf(message('fill_results_left'))} <small>{left.length}</small>
      </h2>
      <ul>
        {left.map(({ id, label, required, why }) => (
          <li key={id} data-field={id} data-required={required}>
            <div class="line-in">
              <span aria-hidden="true">{required ? '!' : '·'}</span>
              <Jump id={id} label={label} fill={fill} />
              <span class="value">
                {required && <b>{textOf(message('fill_results_required'))}</b>}
                {why !== '' && <> {textOf(why)}</>}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Goes to the field in the page; a popup closes, for the focus is there then. */
function Jump({ id, label, fill }: { id: string; label: string; fill: Fill }) {
  const host = useHost();
  const go = async () => {
    if (await fill.jump(id)) host.close();
  };
  return (
    <button
      type="button"
      class="link what"
      dir="auto"
      data-stop
      tabIndex={-1}
      title={textOf(message('fill_results_jump', { field: label }))}
      onMouseEnter={() => fill.point(id)}
      onClick={() => void go()}
    >
      {label}
    </button>
  );
}

function Part({
  title,
  rows,
  fill,
  say,
}: {
  title: Message;
  rows: readonly Row[];
  fill: Fill;
  say: (outcome: Outcome) => void;
}) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={textOf(title)}>
      <h2>
        {textOf(title)} <small>{rows.length}</small>
      </h2>
      <ul>
        {rows.map(({ field, result }) => (
          <li key={result.id} data-field={result.id} data-outcome={result.outcome}>
            <div class="line-in">
              <span aria-hidden="true">{MARKS[result.outcome]}</span>
              <Jump
                id={result.id}
                label={field?.label ?? textOf(message('fill_results_nameless'))}
                fill={fill}
              />
              <span class="value" dir="auto">
                {result.outcome === 'restored' || !field ? '' : shownOf(field)}
              </span>
            </div>
            {result.message !== '' && <p class="note">{textOf(result.message)}</p>}
            {result.outcome === 'refused' && <CopyInstead field={field} say={say} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const MARKS: Record<FillResult['outcome'], string> = {
  filled: '✓',
  altered: '≈',
  refused: '–',
  restored: '↩',
};

function CopyInstead({
  field,
  say,
}: {
  field: FillField | undefined;
  say: (outcome: Outcome) => void;
}) {
  const host = useHost();
  const text = valueText(field?.value);
  if (!field || text === '') return null;
  const copy = async () => {
    const outcome = await host.copy(text);
    say(
      outcome.done
        ? { done: true, message: message('fill_results_copied', { field: field.label }) }
        : outcome,
    );
  };
  return (
    <button type="button" class="link copy" onClick={() => void copy()}>
      <Words of={message('fill_results_copyInstead', { field: field.label })} with={{ heard }} />
    </button>
  );
}

function valueText(value: FillValue | undefined): string {
  if (value?.type === 'text') return value.value;
  return value?.type === 'entries' ? value.values.join(', ') : '';
}
