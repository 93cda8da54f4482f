/** The head of the preview: the way back, and what is being shown or done, said to screen readers too. */

import { cardTitle, whose } from '../../data/cards/list';
import { type Message, message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { Icon } from '../ui/icons';
import { Words } from '../ui/words';
import type { Card } from '../use-card';
import { canBeFilled } from './groups';
import type { Fill, View } from './use-fill';

export function Head({
  fill,
  card,
  choosing,
  back,
}: {
  fill: Fill;
  card: Card;
  choosing: boolean;
  back: () => void;
}) {
  const where = message(
    choosing || fill.view.step === 'results' ? 'fill_backToFields' : 'fill_head_backToCard',
  );
  const state = fill.busy ?? (choosing ? undefined : words(fill));
  return (
    <header>
      <button
        type="button"
        class="icon"
        aria-label={textOf(where)}
        title={textOf(message('fill_head_backKeys', { where }))}
        onClick={back}
      >
        <Icon name="back" />
      </button>
      <h1>{textOf(message(choosing ? 'fill_choose_title' : titleOf(fill.view)))}</h1>
      <p role="status" class="state">
        {state && textOf(state)}
      </p>
      {(card.cards.length > 1 || card.card.received) && (
        <p class="from">
          <Words
            of={message('fill_head_from', { card: cardTitle(card.card, whose(card.resume)) })}
            with={{ card: (words) => <b dir="auto">{words}</b> }}
          />
          {card.card.received && <span class="received">{textOf(message('card_received'))}</span>}
        </p>
      )}
    </header>
  );
}

function titleOf(view: View) {
  if (view.step !== 'results') return 'fill_title';
  return view.left.some(({ required }) => required) ? 'fill_head_almostDone' : 'fill_head_done';
}

function words({ view, isTicked }: Fill): Message | undefined {
  if (view.step === 'results') {
    const good = view.results.filter(({ outcome }) => outcome !== 'refused').length;
    const count = view.results.length;
    const isFill = view.done === 'fill';
    return good === count
      ? message(isFill ? 'fill_head_filled' : 'fill_head_putBack', { count })
      : message(isFill ? 'fill_head_filledSome' : 'fill_head_putBackSome', { count, good });
  }
  if (view.step !== 'plan' || view.plan.fields.length === 0) return undefined;
  const { fields: all } = view.plan;
  return message('fill_head_ticked', {
    all: all.filter(canBeFilled).length,
    ticked: all.filter(isTicked).length,
  });
}
