/** The head of the preview: the way back, and what is being shown or done, said to screen readers too. */
import { cardTitle, whose } from '../../data/cards/list';
import { Icon } from '../ui/icons';
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
  const where =
    choosing || fill.view.step === 'results' ? 'Back to the fields' : 'Back to the card';
  return (
    <header>
      <button type="button" class="icon" aria-label={where} title={`${where} (Esc)`} onClick={back}>
        <Icon name="back" />
      </button>
      <h1>{choosing ? 'Choose what goes there' : titleOf(fill.view)}</h1>
      <p role="status" class="state">
        {fill.busy || (choosing ? '' : words(fill))}
      </p>
      {(card.cards.length > 1 || card.card.received) && (
        <p class="from">
          From <b dir="auto">{cardTitle(card.card, whose(card.resume))}</b>
          {card.card.received && <span class="received">Received</span>}
        </p>
      )}
    </header>
  );
}

function titleOf(view: View): string {
  if (view.step !== 'results') return 'Fill this page';
  return view.left.some(({ required }) => required) ? 'Almost done' : 'Done';
}

function words({ view, isTicked }: Fill): string {
  if (view.step === 'results') {
    const good = view.results.filter(({ outcome }) => outcome !== 'refused').length;
    const all = view.results.length;
    const what = view.done === 'fill' ? 'filled' : 'put back';
    return good === all ? `${fields(all)} ${what}` : `${good} of ${fields(all)} ${what}`;
  }
  if (view.step !== 'plan' || view.plan.fields.length === 0) return '';
  const { fields: all } = view.plan;
  return `${all.filter(isTicked).length} of ${all.filter(canBeFilled).length} ticked`;
}

function fields(count: number): string {
  return count === 1 ? '1 field' : `${count} fields`;
}
