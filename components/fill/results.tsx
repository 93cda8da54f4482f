/** How the fill, or its undo, went: what did not go as planned first, each with a way on. */
import type { FillField, FillResult, FillValue } from '../../data/schema/fill';
import { type Outcome, useHost } from '../host';
import type { View } from './use-fill';

type ResultsView = Extract<View, { step: 'results' }>;

interface Row {
  field: FillField | undefined;
  result: FillResult;
}

export function Results({ view, say }: { view: ResultsView; say: (outcome: Outcome) => void }) {
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
      <Part title={undone ? 'Not put back' : 'Not filled'} rows={of('refused')} say={say} />
      <Part title="Filled, but changed" rows={of('altered')} say={say} />
      <Part title={undone ? 'Put back' : 'Filled'} rows={of('filled', 'restored')} say={say} />
    </>
  );
}

function Part({
  title,
  rows,
  say,
}: {
  title: string;
  rows: readonly Row[];
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
          <li key={result.id} data-outcome={result.outcome}>
            <div class="line-in">
              <span aria-hidden="true">{MARKS[result.outcome]}</span>
              <span class="what" dir="auto">
                {field?.label ?? 'A field'}
              </span>
              <span class="value" dir="auto">
                {result.outcome === 'restored' ? '' : field?.shown}
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
  const text = textOf(field?.value);
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

function textOf(value: FillValue | undefined): string {
  if (value?.type === 'text') return value.value;
  return value?.type === 'entries' ? value.values.join(', ') : '';
}
