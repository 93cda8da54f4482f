/** One card while its row is open: its title, whose it is, copies and variants of it. */
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { CardInfo } from '../../../data/schema/cards';
import type { Save } from '../../host';
import { heard } from '../../ui/heard';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { useOptionsHost } from '../host';
import { useSession } from '../session';
import { useWorkingCopy } from '../working-copy';
import { type CardEdits, RECEIVED_WORDS } from './edit';
import { Sharing } from './sharing';

export interface CardEditorProps {
  card: CardInfo;
  name: string;
  /** Whose it is. */
  owner: string;
  /** What the card is called that it is a variant of. */
  base: string | undefined;
  edits: CardEdits;
  copy(): void;
  vary(): void;
}

export function CardEditor({ card, name, owner, base, edits, copy, vary }: CardEditorProps) {
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
        {textOf(RECEIVED_WORDS)}
      </label>
      {base !== undefined && <Sharing card={card} base={base} share={edits.share} />}
      <p class="card-buttons">
        <button type="button" class="quiet" onClick={vary}>
          <Words of={message('cards_editor_vary', { card: name })} with={{ heard }} />
        </button>
        <button type="button" class="quiet" onClick={copy}>
          <Words of={message('cards_editor_copy', { card: name })} with={{ heard }} />
        </button>
      </p>
      <p class="note">
        {textOf(
          base === undefined
            ? message('cards_editor_hint')
            : message('cards_editor_hintOfVariant', { base }),
        )}
      </p>
    </div>
  );
}

function Title({
  id,
  card,
  name,
  owner,
}: Pick<CardEditorProps, 'card' | 'name' | 'owner'> & { id: string }) {
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
      what: message('cards_edit_naming', { card: name }),
      key: `title.${card.id}:${visit.current}`,
      back: () => title.change(() => before),
    });
  }
  return (
    <TextField
      id={id}
      label={textOf(message('cards_editor_title'))}
      value={title.value}
      typed={typed}
      left={() => {
        visit.current += 1;
        void title.flush();
      }}
      {...(title.status.state === 'failed' && { problem: textOf(title.status.message) })}
      input={{
        autocomplete: 'off',
        dir: 'auto',
        placeholder: owner || textOf(message('cards_editor_titleHint')),
      }}
    />
  );
}
