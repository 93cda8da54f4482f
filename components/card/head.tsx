/** The head of the card: monogram, name, what the person does now, and how to reach them. */
import { useHost } from '../host';
import { Icon } from '../ui/icons';
import type { Card } from '../use-card';
import { Contact } from './contact';
import { Line } from './line';

/** Name and headline copy like every other line. */
export function Head({ card }: { card: Card }) {
  const host = useHost();
  const name = card.snippets.find(({ id }) => id === 'name');
  const headline = card.snippets.find(({ id }) => id === 'headline');
  return (
    <header>
      <div class="monogram" aria-hidden="true">
        {card.resume.meta?.monogram || initials(card.resume.basics?.name)}
      </div>
      <div class="who">
        <h1>{name ? <Line snippet={name} class="name" /> : 'Résumé card'}</h1>
        {headline && <Line snippet={headline} class="label" />}
      </div>
      <button
        type="button"
        class="icon"
        aria-label="Options"
        title="Options"
        onClick={() => host.openOptions()}
      >
        <Icon name="options" />
      </button>
      <Contact card={card} snippets={card.snippets} />
    </header>
  );
}

/** The first letters of the first and last word of a name. */
function initials(name = ''): string {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
