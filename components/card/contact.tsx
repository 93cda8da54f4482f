/** How to reach the person: what is known as chips that copy, what is not known asked for in place. */
import { useState } from 'preact/hooks';
import type { ContactDetail } from '../../data/resume/contact-details';
import { shortLink } from '../../data/resume/links';
import { isReach, type Snippet } from '../../data/snippets/snippet';
import type { Card } from '../use-card';
import { Line } from './line';

const ASKED: [ContactDetail, string][] = [
  ['email', 'E-mail'],
  ['phone', 'Phone'],
  ['url', 'Website'],
];

/** Chips for e-mail, phone, links and place; dashed ones for what is missing. */
export function Contact({ card, snippets }: { card: Card; snippets: readonly Snippet[] }) {
  const known = snippets.filter(isReach);
  // Somebody else's card is theirs to complete.
  const asked = card.card.received ? [] : ASKED;
  const missing = asked.filter(([detail]) => !card.resume.basics?.[detail]);
  return (
    <div class="contact">
      {known.map((snippet) => (
        <Line key={snippet.id} snippet={snippet} class="chip">
          {shortLink(snippet.text)}
        </Line>
      ))}
      {missing.map(([detail, label]) => (
        <Missing key={`${card.card.id} ${detail}`} detail={detail} label={label} card={card} />
      ))}
    </div>
  );
}

/** A dashed chip that turns into a field; the field and its checks are loaded when it is pressed. */
function Missing(props: { detail: ContactDetail; label: string; card: Card }) {
  const [field, setField] = useState<{ Ask: typeof import('./ask').Ask }>();
  if (field) return <field.Ask {...props} close={() => setField(undefined)} />;
  return (
    <button
      type="button"
      class="chip empty"
      onClick={async () => {
        const { Ask } = await import('./ask');
        setField({ Ask });
      }}
    >
      + {props.label}
    </button>
  );
}
