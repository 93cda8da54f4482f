/** Words of a message that are heard and not seen. */
import type { ComponentChildren } from 'preact';

/** What `<heard>` of a message becomes: it is there for screen readers alone. */
export function heard(words: ComponentChildren) {
  return <span class="visually-hidden">{words}</span>;
}
