/** What a look at a page needs to know of a control. */

/**
 * How a person reads what is put into it: typed in a box of text, edited as rich text, shown in the element
 * as what was chosen; or by something else than words in it, as a tick, a pressed button, a file's name.
 */
export type Writing = 'typed' | 'edited' | 'shown' | 'none';

export interface SeenControl {
  readonly element: HTMLElement;
  readonly writing: Writing;
  /** What a person sees of it: itself, or what the page has drawn in its place. */
  standIn(): Element;
  /** What stands in it, as a person would say it; empty for nothing. */
  current(): string;
  /** True for a text box that is transparent as long as it is empty, with its label written in its place. */
  isUnderLabel(): boolean;
}
