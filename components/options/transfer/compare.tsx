/** What a document says beside what is there: the person ticks what to take over. */
import { useMemo, useState } from 'preact/hooks';
import { cardTitle, whose } from '../../../data/cards/list';
import type { Read } from '../../../data/formats/format';
import { accept } from '../../../data/import/accept';
import { compare, type ImportRow } from '../../../data/import/compare';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { words } from '../../../data/text/fold';
import { Words } from '../../ui/words';
import { RECEIVED_WORDS, useCardEdits } from '../cards/edit';
import { useSession } from '../session';
import { CompareSection } from './compare-section';
import { Rest } from './rest';

/** What becomes of what is ticked: into the card that is shown, in its place, or beside it. */
type Mode = 'add' | 'replace' | 'card';

interface CompareProps {
  /** What the document is called. */
  name: Message | string;
  read: Read;
  close(): void;
  taken(count: number): void;
}

export function Compare({ name, read, close, taken }: CompareProps) {
  const { card, resume, edit, done } = useSession();
  const edits = useCardEdits();
  const other = isOther(resume.value.basics?.name, read.resume.basics?.name);
  const [mode, setMode] = useState<Mode>(other ? (card.bundled ? 'replace' : 'card') : 'add');
  const [received, setReceived] = useState(other);
  /** What was ticked or unticked by hand; all else is as it is from the start. */
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const sections = useMemo(
    () => compare(mode === 'add' ? resume.value : {}, read.resume),
    [mode, resume.value, read],
  );
  const isOn = ({ id, state }: ImportRow) =>
    state !== 'same' && (ticked.get(id) ?? state === 'new');
  const chosen = sections.flatMap(({ rows }) => rows.filter(isOn));
  const set = (rows: readonly ImportRow[], on: boolean) =>
    setTicked((before) => new Map([...before, ...rows.map(({ id }) => [id, on] as const)]));

  async function take(): Promise<void> {
    if (mode === 'card') {
      const title = textOf(cardTitle({ title: whose(read.resume) }, textOf(name)));
      const added = await edits.take(title, accept({}, chosen), received);
      if (added) taken(chosen.length);
      return;
    }
    const step = edit((now) => accept(mode === 'replace' ? {} : now, chosen), {
      what: message('transfer_compare_importing', { document: name }),
    });
    void resume.flush();
    taken(chosen.length);
    if (step)
      done(message('transfer_compare_done', { count: chosen.length, document: name }), step);
  }

  return (
    <div class="compare">
      <p>
        <Words
          of={message('transfer_compare_text', { document: name })}
          with={{ b: (words) => <b>{words}</b> }}
        />
      </p>
      <fieldset class="mode">
        <legend>{textOf(message('transfer_compare_mode'))}</legend>
        <ModeChoice value="add" mode={mode} set={setMode}>
          {textOf(message('transfer_compare_add'))}
        </ModeChoice>
        <ModeChoice value="replace" mode={mode} set={setMode}>
          {textOf(message('transfer_compare_replace'))}
        </ModeChoice>
        <ModeChoice value="card" mode={mode} set={setMode}>
          {textOf(message('transfer_compare_card'))}
        </ModeChoice>
        {mode === 'card' && (
          <label class="received-choice">
            <input
              type="checkbox"
              checked={received}
              onChange={(event) => setReceived(event.currentTarget.checked)}
            />
            {textOf(RECEIVED_WORDS)}
          </label>
        )}
      </fieldset>
      {sections.map((section) => (
        <CompareSection key={section.title} section={section} isOn={isOn} set={set} />
      ))}
      {sections.length === 0 && <p class="empty">{textOf(message('transfer_compare_empty'))}</p>}
      <Rest rest={read.rest} />
      <p class="compare-end">
        <button
          type="button"
          class="primary"
          disabled={chosen.length === 0}
          onClick={() => void take()}
        >
          {textOf(message(`transfer_compare_take_${mode}`, { count: chosen.length }))}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {textOf(message('transfer_compare_cancel'))}
        </button>
      </p>
    </div>
  );
}

interface ModeChoiceProps {
  value: Mode;
  mode: Mode;
  set(mode: Mode): void;
  children: string;
}

function ModeChoice({ value, mode, set, children }: ModeChoiceProps) {
  return (
    <label>
      <input type="radio" name="mode" checked={mode === value} onChange={() => set(value)} />{' '}
      {children}
    </label>
  );
}

/** Another person: no word of the two names is the same. */
function isOther(now = '', found = ''): boolean {
  const known = new Set(words(now));
  const other = words(found);
  return other.length > 0 && !other.some((word) => known.has(word));
}
