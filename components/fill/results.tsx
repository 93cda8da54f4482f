/** How the fill, or its undo, went: what did not go as planned first, each with a way on. */
import { textOf } from '../../data/messages/text-of';
import type { FillField, FillResult, FillValue } from '../../data/schema/fill';
import { type Outcome, useHost } from '../host';
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
    return <p class="nothing">There is nothing to put back: the page has been loaded anew.</p>;
  }
  return (
    <>
      {fill.changed && <p class="nothing">The page shows other fields now. Go on with them.</p>}
      <Part
        title={undone ? 'Not put back' : 'Not filled'}
        rows={of('refused')}
        fill={fill}
        say={say}
      />
      <Left left={view.left} fill={fill} />
      <Part title="Filled, but changed" rows={of('altered')} fill={fill} say={say} />
      <Part
        title={undone ? 'Put back' : 'Filled'}
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
    <section aria-label="Still empty">
      <h2>
        Still empty <small>{left.length}</small>
      </h2>
      <ul>
        {left.map(({ id, label, required, why }) => (
          <li key={id} data-field={id} data-required={required}>
            <div class="line-in">
              <span aria-hidden="true">{required ? '!' : '·'}</span>
              <Jump id={id} label={label} fill={fill} />
              <span class="value">
                {required && <b>required</b>}
                {why !== '' && ` ${textOf(why)}`}
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
      title={`${label}: go to it in the page`}
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
  title: string;
  rows: readonly Row[];
  fill: Fill;
  say: (outcome: Outcome) => void;
}) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>
        {title} <small>{rows.length}</small>
      </h2>
      <ul>
        {rows.map(({ field, result }) => (
          <li key={result.id} data-field={result.id} data-outcome={result.outcome}>
            <div class="line-in">
              <span aria-hidden="true">{MARKS[result.outcome]}</span>
              <Jump id={result.id} label={field?.label ?? 'A field'} fill={fill} />
              <span class="value" dir="auto">
                {result.outcome === 'restored' || !field ? '' : shownOf(field)}
              </span>
            </div>
            {result.message !== '' && <p class="note">{result.message}</p>}
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
  const text = copyOf(field?.value);
  if (!field || text === '') return null;
  const copy = async () => {
    const outcome = await host.copy(text);
    say(outcome.done ? { done: true, message: `Copied for ${field.label}` } : outcome);
  };
  return (
    <button type="button" class="link copy" onClick={() => void copy()}>
      Copy instead <span class="visually-hidden">for {field.label}</span>
    </button>
  );
}

function copyOf(value: FillValue | undefined): string {
  if (value?.type === 'text') return value.value;
  return value?.type === 'entries' ? value.values.join(', ') : '';
}
