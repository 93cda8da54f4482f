/** Which card is shown, where there are several or it is somebody else's, and the way to another. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cardTitle, whose } from '../../data/cards/list';
import { messageOf } from '../../data/messages/failure';
import { type Message, message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import type { CardInfo } from '../../data/schema/cards';
import { type Outcome, useHost } from '../host';
import { heard } from '../ui/heard';
import { Icon } from '../ui/icons';
import { useStable } from '../ui/use-stable';
import { Words } from '../ui/words';
import type { Card } from '../use-card';

interface WhichCardProps {
  card: Card;
  say: (outcome: Outcome) => void;
  /** Goes on in the search. */
  back: () => void;
}

/** Alt+↓ opens the list, Alt+1 to Alt+9 choose the first nine cards. */
export function WhichCard({ card: { cards, card, resume }, say, back }: WhichCardProps) {
  const host = useHost();
  const root = useRef<HTMLDivElement>(null);
  const [list, setList] = useState<{ Chooser: typeof import('./chooser').Chooser }>();
  const chosen = useRef(false);
  const several = cards.length > 1;
  // Whose it is stands right below.
  const title = card.title || (several && placeOf(card, cards));

  const open = async () => {
    const { Chooser } = await import('./chooser');
    setList({ Chooser });
  };
  const choose = async (id: string) => {
    setList(undefined);
    back();
    if (id === card.id) return;
    chosen.current = true;
    try {
      await host.chooseCard(id);
    } catch (error) {
      chosen.current = false;
      say({ done: false, message: messageOf(error) });
    }
  };
  const pressed = useStable((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !several) return;
    // By the key's place: with Alt, a Mac's digits write other characters.
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    const to = digit && cards[Number(digit) - 1];
    if (!to && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    if (to) void choose(to.id);
    else void open();
  });
  useLayoutEffect(() => {
    document.addEventListener('keydown', pressed, { capture: true });
    return () => document.removeEventListener('keydown', pressed, { capture: true });
  }, [pressed]);

  // Said once it is there; what another window has chosen is not.
  useEffect(() => {
    if (chosen.current) {
      say({
        done: true,
        message: message('card_which_chosen', { card: cardTitle(card, whose(resume)) }),
      });
    }
    chosen.current = false;
  }, [card.id]);

  if (!several && !card.received) return null;
  const words = (
    <>
      {card.received && <span class="received">{textOf(message('card_received'))}</span>}
      {title && <span dir="auto">{textOf(title)}</span>}
    </>
  );
  if (!several) return <p class="which-card">{words}</p>;
  return (
    <div
      class="which-card"
      ref={root}
      onFocusOut={({ relatedTarget }) => {
        const inside = relatedTarget instanceof Node && root.current?.contains(relatedTarget);
        if (!inside) setList(undefined);
      }}
    >
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={list !== undefined}
        aria-keyshortcuts="Alt+ArrowDown"
        title={textOf(message('card_which_another', { keys: host.mac ? '⌥↓' : 'Alt+↓' }))}
        onClick={() => (list ? setList(undefined) : void open())}
      >
        <Words of={message('card_which_shown')} with={{ heard, which: () => words }} />
        <Icon name="unfold" />
      </button>
      {list && (
        <list.Chooser
          cards={cards}
          now={card.id}
          choose={(id) => void choose(id)}
          leave={() => {
            setList(undefined);
            back();
          }}
        />
      )}
    </div>
  );
}

function placeOf(card: CardInfo, cards: readonly CardInfo[]): Message {
  const at = cards.findIndex(({ id }) => id === card.id);
  return at < 0
    ? message('card_which_several')
    : message('card_which_place', { all: cards.length, place: at + 1 });
}
