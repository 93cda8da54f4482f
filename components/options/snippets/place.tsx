/** The place “Snippets”: the person's own, to add, edit, sort and delete. */
import { useState } from 'preact/hooks';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { OwnSnippet } from '../../../data/schema/own-snippet';
import { Icon } from '../../ui/icons';
import { InParts } from '../../ui/in-parts';
import { useStable } from '../../ui/use-stable';
import { useSession } from '../session';
import { usePlace } from '../use-place';
import { nameOf, useSnippetEdits } from './edit';
import { useOnlyWith } from './offered-with';
import { SnippetRow } from './row';

/** From this many snippets on there is a field to find one. */
const MANY = 8;

export function SnippetsPlace() {
  const { own, card } = useSession();
  const edits = useSnippetEdits();
  const { thing } = usePlace();
  const [open, setOpen] = useState(thing);
  const [find, setFind] = useState('');
  const [said, setSaid] = useState<Message>();
  const shown = own.value.filter((snippet) => snippet.id === open || matches(snippet, find));
  const onlyWith = useOnlyWith();
  const reasons = new Map(card.withheld.map(({ id, reason }) => [id, reason]));

  const move = useStable((from: number, to: number) => {
    const [snippet, target] = [shown[from], shown[to]];
    if (!snippet || !target) return;
    edits.move(snippet.id, own.value.indexOf(target) - own.value.indexOf(snippet));
    setSaid(message('options_moved', { all: shown.length, name: nameOf(snippet), place: to + 1 }));
  });
  const set = useStable(edits.set);
  const remove = useStable(edits.remove);
  const toggle = useStable((id: string) => setOpen(id === open ? '' : id));

  return (
    <section class="own" aria-label={textOf(message('snippets_place_own'))}>
      <div class="bar">
        <button type="button" class="primary" onClick={() => setOpen(edits.add())}>
          <Icon name="add" /> {textOf(message('snippets_place_new'))}
        </button>
        {own.value.length >= MANY && (
          <input
            type="search"
            class="field"
            aria-label={textOf(message('snippets_place_find'))}
            placeholder={textOf(message('snippets_place_findOne', { all: own.value.length }))}
            value={find}
            onInput={(event) => setFind(event.currentTarget.value)}
          />
        )}
      </div>
      {own.value.length === 0 && <p class="empty">{textOf(message('snippets_place_empty'))}</p>}
      {find !== '' && shown.length === 0 && (
        <p class="empty">{textOf(message('snippets_place_notFound', { find }))}</p>
      )}
      <InParts as="ol" items={shown} also={shown.findIndex(({ id }) => id === open)}>
        {(snippet, index) => (
          <SnippetRow
            key={snippet.id}
            snippet={snippet}
            index={index}
            length={shown.length}
            reason={reasons.get(snippet.id)}
            only={onlyWith(snippet)}
            open={snippet.id === open}
            {...{ toggle, move, set, remove }}
          />
        )}
      </InParts>
      <p class="visually-hidden" role="status">
        {said && textOf(said)}
      </p>
    </section>
  );
}

function matches({ title, text }: OwnSnippet, find: string): boolean {
  const words = find.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const all = `${title}\n${text}`.toLocaleLowerCase();
  return words.every((word) => all.includes(word));
}
