/** One paragraph of a list. */
import { SortableRow } from '../../ui/sortable-row';
import type { Sortable } from '../../ui/use-sortable';

interface LineRowProps {
  line: string;
  index: number;
  /** "highlight 2" */
  name: string;
  sortable: Sortable;
  typed(text: string): void;
  /** Keeps `before` in this field and puts `after` into new ones below. */
  split(before: string, after: readonly string[]): void;
  remove(): void;
}

export function LineRow({ line, index, name, sortable, typed, split, remove }: LineRowProps) {
  function pressed(event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }): void {
    const { value, selectionStart: start, selectionEnd: end } = event.currentTarget;
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      split(value.slice(0, start).trimEnd(), [value.slice(end).trimStart()]);
    } else if (event.key === 'Backspace' && value === '') {
      event.preventDefault();
      remove();
    }
  }

  function pasted(event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }): void {
    const lines = linesOf(event.clipboardData?.getData('text/plain') ?? '');
    const [first = '', ...more] = lines;
    if (more.length === 0) return;
    event.preventDefault();
    const { value, selectionStart: start, selectionEnd: end } = event.currentTarget;
    const last = more.pop() ?? '';
    split(value.slice(0, start) + first, [...more, last + value.slice(end)]);
  }

  return (
    <SortableRow class="line-row" {...{ index, name, sortable, remove }}>
      <textarea
        class="field"
        rows={1}
        dir="auto"
        aria-label={name}
        value={line}
        onInput={(event) => typed(event.currentTarget.value)}
        onKeyDown={pressed}
        onPaste={pasted}
      />
    </SortableRow>
  );
}

/** The lines of a pasted list, without the marks in front of them. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•·▪◦–]\s+|\d+[.)]\s+)?/, '').trim())
    .filter(Boolean);
}
