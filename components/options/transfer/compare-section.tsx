/** One section of a document, its rows beside those of the résumé. */

import type { ImportRow, ImportSection, Line } from '../../../data/import/compare';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { cut } from '../../../data/text/truncate';
import { CheckAll } from '../../ui/check-all';
import { InParts } from '../../ui/in-parts';

/** A text is shown so far, in characters: it is taken over whole. */
const MOST_SHOWN = 5_000;

interface CompareSectionProps {
  section: ImportSection;
  isOn(row: ImportRow): boolean;
  set(rows: readonly ImportRow[], on: boolean): void;
}

const STATES: Record<ImportRow['state'], Message> = {
  new: message('transfer_row_new'),
  changed: message('transfer_row_changed'),
  same: message('transfer_row_same'),
};

export function CompareSection({ section: { title, rows }, isOn, set }: CompareSectionProps) {
  const open = rows.filter(({ state }) => state !== 'same');
  const count = open.filter(isOn).length;
  return (
    <section class="compare-section" aria-label={title}>
      <CheckAll
        title={title}
        all={open.length}
        ticked={count}
        says={textOf(
          open.length === 0
            ? message('transfer_section_same')
            : message('transfer_section_chosen', { all: open.length, chosen: count }),
        )}
        set={(on) => set(open, on)}
      />
      <InParts as="ul" items={rows}>
        {(row) => <Row key={row.id} row={row} on={isOn(row)} set={(on) => set([row], on)} />}
      </InParts>
    </section>
  );
}

function Row({ row, on, set }: { row: ImportRow; on: boolean; set(on: boolean): void }) {
  const { title, state, found, now } = row;
  const differs = (line: Line, others: readonly Line[]) =>
    !others.some(({ label, text }) => label === line.label && text === line.text);
  const isChanged = state === 'changed';
  const there = isChanged ? now.filter((line) => differs(line, found) && isIn(line, found)) : [];
  // What the title says already is not said again.
  const here = found.filter((line) => (isChanged ? differs(line, now) : line.text !== title));
  return (
    <li class="compare-row" data-state={state}>
      <label>
        <input type="checkbox" checked={on} disabled={state === 'same'} onChange={() => set(!on)} />
        <b dir="auto">{cut(title, 200)}</b> <span class="badge">{textOf(STATES[state])}</span>
      </label>
      {state !== 'same' && (
        <div class="sides">
          <Side title={isChanged ? message('transfer_row_found') : undefined} lines={here} />
          {isChanged && <Side title={message('transfer_row_now')} lines={there} />}
        </div>
      )}
    </li>
  );
}

/** What the document does not say at all stays: it is no difference. */
function isIn({ label }: Line, lines: readonly Line[]): boolean {
  return lines.some((line) => line.label === label);
}

function Side({ title, lines }: { title: Message | undefined; lines: readonly Line[] }) {
  return (
    <div>
      {title && <p class="hint">{textOf(title)}</p>}
      {title && lines.length === 0 && <p class="hint">{textOf(message('transfer_row_nothing'))}</p>}
      <dl>
        {lines.map(({ label, text }) => (
          <div key={label}>
            {label && <dt>{label}</dt>}
            <dd dir="auto">{cut(text, MOST_SHOWN)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
