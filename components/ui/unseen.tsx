/** Words that are only read aloud. */
import type { ComponentChildren } from 'preact';

/** For the element `unseen` of a message: what a button is about, where that can be seen. */
export function unseen(words: ComponentChildren) {
  return <span class="visually-hidden">{words}</span>;
}
