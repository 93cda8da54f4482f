/** What goes along: every contact detail, section and entry with a box of its own. */
import { useId } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { shortLink } from '../../../data/resume/links';
import type { OwnSnippet } from '../../../data/schema/own-snippet';
import type { Resume } from '../../../data/schema/resume';
import {
  goesAlong,
  type Part,
  type PartGroup,
  partsOf,
  type Ticks,
} from '../../../data/share/selection';
import { CheckAll } from '../../ui/check-all';

interface ChooseProps {
  resume: Resume;
  own: readonly OwnSnippet[];
  ticks: Ticks;
  tick(ids: readonly string[], on: boolean): void;
}

export function Choose({ resume, own, ticks, tick }: ChooseProps) {
  const groups = [...partsOf(resume), ...ownGroup(own)];
  return (
    <section aria-labelledby="share-choose">
      <h2 id="share-choose">{textOf(message('share_choose_title'))}</h2>
      <p class="hint">{textOf(message('share_choose_hint'))}</p>
      <div class="parts-list">
        {groups.map((group) => (
          <Group key={group.id} group={group} ticks={ticks} tick={tick} />
        ))}
      </div>
    </section>
  );
}

function Group({
  group: { id, title, parts },
  ticks,
  tick,
}: Pick<ChooseProps, 'ticks' | 'tick'> & { group: PartGroup }) {
  const count = parts.filter((part) => goesAlong(part, ticks)).length;
  const rows = (
    <ul>
      {parts.map((part) => (
        <Row
          key={part.id}
          part={part}
          on={goesAlong(part, ticks)}
          set={(on) => tick([part.id], on)}
        />
      ))}
    </ul>
  );
  return (
    <section class="compare-section" aria-label={title}>
      <CheckAll
        title={title}
        all={parts.length}
        ticked={count}
        says={textOf(message('share_choose_chosen', { all: parts.length, chosen: count }))}
        set={(on) =>
          tick(
            parts.map((part) => part.id),
            on,
          )
        }
      />
      {id === 'contact' ? (
        rows
      ) : (
        <details>
          <summary>{textOf(message('share_choose_from', { group: title }))}</summary>
          {rows}
        </details>
      )}
    </section>
  );
}

function Row({ part, on, set }: { part: Part; on: boolean; set(on: boolean): void }) {
  const id = useId();
  const { title, says, warning } = part;
  return (
    <li class="compare-row">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={warning && on ? id : undefined}
          onChange={() => set(!on)}
        />
        <b dir="auto">{title}</b>
        {says !== '' && (
          <span class="says" dir="auto" title={says}>
            {shortLink(says)}
          </span>
        )}
      </label>
      {warning && (
        <p class="warning" id={id} role="status">
          {on ? warning : ''}
        </p>
      )}
    </li>
  );
}

/** The person's own texts go along in the card file alone: the other ways have no place for them. */
function ownGroup(own: readonly OwnSnippet[]): PartGroup[] {
  if (own.length === 0) return [];
  const parts = own.map(({ id, title, text }) => ({
    id: `own.${id}`,
    title: title || text.slice(0, 40),
    says: '',
    usual: false,
  }));
  return [{ id: 'own', title: textOf(message('share_choose_own')), parts }];
}
