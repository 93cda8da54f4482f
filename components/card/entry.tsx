/** An entry: what and when in a line or two that copy, unfolding into each of its parts. */
import { useId, useState } from 'preact/hooks';
import { shortLink } from '../../data/resume/links';
import type { Snippet } from '../../data/snippets/snippet';
import { Icon } from '../ui/icons';
import { Line } from './line';

/** `head` is the entry as one line; `parts` are all its other snippets. */
export function Entry({ head, parts }: { head: Snippet; parts: readonly Snippet[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { row } = head;
  const line = row ? (
    <Line snippet={head} class="row">
      <b>{row.what}</b>
      <span class="when">{row.when}</span>
      <span>{row.where}</span>
    </Line>
  ) : (
    <Line snippet={head} class="row plain" />
  );
  if (parts.length === 0) return line;
  return (
    <div class="entry" data-open={open}>
      {line}
      <button
        type="button"
        class="icon unfold"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${open ? 'Fold' : 'Unfold'} ${row ? head.entry : head.title}`}
        tabIndex={-1}
        onClick={() => setOpen(!open)}
      >
        <Icon name="unfold" />
      </button>
      <div id={id} class="parts" hidden={!open}>
        {open &&
          parts.map((part) => (
            <Line key={part.id} snippet={part} class="part">
              <span class="term">{part.title}</span>
              <span class="text">{shortLink(part.text)}</span>
            </Line>
          ))}
      </div>
    </div>
  );
}
