/** A job or a school: what and when in two lines that copy, unfolding into each of its parts. */
import { useId, useState } from 'preact/hooks';
import type { Snippet } from '../../data/snippets/snippet';
import { Icon } from '../ui/icons';
import { Line } from './line';

/** `head` is the entry as one line; `parts` are all its snippets. */
export function Entry({ head, parts }: { head: Snippet; parts: readonly Snippet[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const [what, where] = (head.entry ?? '').split(' · ');
  const when = parts.find((part) => part.id.endsWith('.dates'))?.text;
  return (
    <div class="entry" data-open={open}>
      <Line snippet={head} class="row">
        <b>{what}</b>
        <span class="when">{when}</span>
        <span>{where}</span>
      </Line>
      <button
        type="button"
        class="icon unfold"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${open ? 'Fold' : 'Unfold'} ${head.entry}`}
        tabIndex={-1}
        onClick={() => setOpen(!open)}
      >
        <Icon name="unfold" />
      </button>
      <div id={id} class="parts" hidden={!open}>
        {open &&
          parts
            .filter((part) => part !== head)
            .map((part) => (
              <Line key={part.id} snippet={part} class="part">
                <span class="term">{part.title}</span>
                <span class="text">{part.text}</span>
              </Line>
            ))}
      </div>
    </div>
  );
}
