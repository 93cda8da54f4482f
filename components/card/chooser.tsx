/** The list of cards to choose from: arrows and Enter, or a click; many can be searched. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findCards, MANY_CARDS } from '../../data/cards/find';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import type { CardInfo } from '../../data/schema/cards';
import { useHost } from '../host';
import { Icon } from '../ui/icons';
import { useOwners } from '../use-owners';
import { useListKeys } from './use-list-keys';

interface ChooserProps {
  cards: readonly CardInfo[];
  /** The id of the card that is shown now. */
  now: string;
  choose(id: string): void;
  leave(): void;
}

export function Chooser({ cards, now, choose, leave }: ChooserProps) {
  const host = useHost();
  const { owners, nameOf } = useOwners(cards);
  const [query, setQuery] = useState('');
  const focused = useRef<HTMLInputElement & HTMLDivElement>(null);
  const many = cards.length >= MANY_CARDS;
  const shown = findCards(cards, owners, query);
  const { active, keys } = useListKeys({
    names: shown.map(nameOf),
    begin: shown.findIndex(({ id }) => id === now),
    take: (index) => {
      const card = shown[index];
      if (card) choose(card.id);
    },
    leave,
    typed: many,
  });
  useLayoutEffect(() => focused.current?.focus(), []);
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, shown.length]);
  const combobox = {
    'aria-controls': 'cards',
    'aria-activedescendant': shown.length > 0 ? optionId(active) : undefined,
    onKeyDown: keys,
  };

  return (
    <div class="chooser" role="dialog" aria-label={textOf(message('card_chooser_title'))}>
      {many && (
        <input
          {...combobox}
          ref={focused}
          class="field"
          type="text"
          role="combobox"
          aria-label={textOf(message('card_chooser_find'))}
          aria-expanded={shown.length > 0}
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck={false}
          placeholder={textOf(message('card_chooser_findOne', { all: cards.length }))}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <div
        id="cards"
        role="listbox"
        aria-label={textOf(message('card_chooser_list'))}
        tabIndex={many ? -1 : 0}
        {...(!many && { ...combobox, ref: focused })}
      >
        {shown.map((card, index) => (
          // The keys are the list's: it keeps the focus (ARIA's listbox pattern).
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={card.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            aria-keyshortcuts={shortcut(cards.indexOf(card))}
            aria-current={card.id === now ? 'true' : undefined}
            class={index === active ? 'on' : ''}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(card.id)}
          >
            <Choice card={card} name={nameOf(card)} owner={owners.get(card.id)} />
            {keyOf(cards.indexOf(card), host.mac)}
          </div>
        ))}
      </div>
      {shown.length === 0 && (
        <p class="nothing">{textOf(message('card_chooser_none', { query }))}</p>
      )}
      <button type="button" class="link" onClick={() => host.openOptions('cards')}>
        <Icon name="options" /> {textOf(message('card_chooser_all'))}
      </button>
    </div>
  );
}

function Choice({ card, name, owner }: { card: CardInfo; name: string; owner?: string }) {
  return (
    <span class="choice">
      <b dir="auto">{name}</b>
      {card.received && <span class="received">{textOf(message('card_received'))}</span>}
      {owner && owner !== name && (
        <span class="owner" dir="auto">
          {owner}
        </span>
      )}
    </span>
  );
}

function keyOf(index: number, mac: boolean) {
  return index < 9 && <kbd>{mac ? `⌥${index + 1}` : `Alt ${index + 1}`}</kbd>;
}

function shortcut(index: number): string | undefined {
  return index < 9 ? `Alt+${index + 1}` : undefined;
}

function optionId(index: number): string {
  return `card-${index}`;
}
