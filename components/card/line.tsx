/** One line of the card: click or Enter copies, Ctrl/Cmd+Enter or +click inserts, dragging drops it. */
import type { ComponentChildren } from 'preact';
import type { Snippet } from '../../data/snippets/snippet';
import { useActions } from './actions';

/** A snippet as a button; `children` is how it looks, its text where there are none. */
export function Line({
  snippet,
  class: className,
  children = snippet.text,
}: {
  snippet: Snippet;
  class: string;
  children?: ComponentChildren;
}) {
  const { copy, insert } = useActions();
  return (
    <button
      type="button"
      class={`line ${className}`}
      data-snippet={snippet.id}
      tabIndex={-1}
      draggable
      title={preview(snippet)}
      onClick={(event) => (event.ctrlKey || event.metaKey ? insert(snippet) : copy(snippet))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        insert(snippet);
      }}
      onDragStart={({ dataTransfer }) => {
        dataTransfer?.setData('text/plain', snippet.text);
        if (snippet.html) dataTransfer?.setData('text/html', snippet.html);
      }}
    >
      {children}
    </button>
  );
}

function preview({ title, text }: Snippet): string {
  const short = text.length > 300 ? `${text.slice(0, 299)}…` : text;
  return title === text ? short : `${title}\n${short}`;
}
