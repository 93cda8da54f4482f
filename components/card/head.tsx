/** The head of the card: monogram, name, what the person does now, and how to reach them. */
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { monogramOf } from '../../data/resume/monogram';
import { type Outcome, useHost } from '../host';
import { Icon } from '../ui/icons';
import type { Card } from '../use-card';
import { Contact } from './contact';
import { Line } from './line';
import { WhichCard } from './which-card';

/** Name and headline copy like every other line. */
export function Head({
  card,
  say,
  back,
}: {
  card: Card;
  say: (outcome: Outcome) => void;
  /** Goes on in the search. */
  back: () => void;
}) {
  const host = useHost();
  const name = card.snippets.find(({ id }) => id === 'name');
  const headline = card.snippets.find(({ id }) => id === 'headline');
  return (
    <header>
      <div class="monogram" aria-hidden="true">
        {monogramOf(card.resume)}
      </div>
      <div class="who">
        <WhichCard card={card} say={say} back={back} />
        <h1>
          {name ? <Line snippet={name} class="name" /> : textOf(message('card_head_nameless'))}
        </h1>
        {headline && <Line snippet={headline} class="label" />}
      </div>
      <button
        type="button"
        class="icon"
        aria-label={textOf(message('card_head_options'))}
        title={textOf(message('card_head_options'))}
        onClick={() => host.openOptions()}
      >
        <Icon name="options" />
      </button>
      <Contact card={card} snippets={card.snippets} />
    </header>
  );
}
