/** One card while its row is open: its title, whose it is, copies and variants of it. */

import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { textOf } from '../../../data/messages/text-of';
import type { Save } from '../../host';
import { TextField } from '../../ui/text-field';
import { useOptionsHost } from '../host';
import { useSession } from '../session';
import { useWorkingCopy } from '../working-copy';
import { RECEIVED_WORDS } from './edit';
import type { CardRowProps } from './row';
import { Sharing } from './sharing';

export function CardEditor({ card, name, owner, base, edits, copy, vary }: CardRowProps) {
  const id = useId();
  return (
    <div class="editor">
      <Title id={id} {...{ card, name, owner }} />
      <label class="check">
        <input
          type="checkbox"
          checked={card.received === true}
          onChange={(event) => void edits.mark(card, name, event.currentTarget.checked)}
        />{' '}
        {RECEIVED_WORDS}
      </label>
      {base !== undefined && <Sharing card={card} base={base} share={edits.share} />}
      <p class="card-buttons">
        <button type="button" class="quiet" onClick={vary}>
          New variant <span class="visually-hidden">of {name}</span>
        </button>
        <button type="button" class="quiet" onClick={copy}>
          Duplicate <span class="visually-hidden">{name}</span>
        </button>
      </p>
      <p class="note">
        A variant shares {base === undefined ? 'with this card' : `with ${base}`} whatever you do
        not change in it. A duplicate is a card of its own.
      </p>
    </div>
  );
}

function Title({
  id,
  card,
  name,
  owner,
}: Pick<CardRowProps, 'card' | 'name' | 'owner'> & { id: string }) {
  const host = useOptionsHost();
  const { undo } = useSession();
  const write = useMemo(
    (): Save<string> => async (title) => {
      await host.renameCard(card.id, title.trim());
      return { merged: title, conflicts: [] };
    },
    [host, card.id],
  );
  const title = useWorkingCopy(card.title, write);
  const visit = useRef(0);
  useLayoutEffect(() => {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement) field.select();
  }, [id]);

  function typed(text: string): void {
    const before = title.now();
    title.change(() => text);
    undo.push({
      what: `title of ${name}`,
      key: `title ${card.id} ${visit.current}`,
      back: () => title.change(() => before),
    });
  }
  return (
    <TextField
      id={id}
      label="Title"
      value={title.value}
      typed={typed}
      left={() => {
        visit.current += 1;
        void title.flush();
      }}
      {...(title.status.state === 'failed' && { problem: textOf(title.status.message) })}
      input={{ autocomplete: 'off', dir: 'auto', placeholder: owner || 'What you call it' }}
    />
  );
}
