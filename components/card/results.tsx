/** What the search found, best first; the words that matched are marked. */
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { GROUPS, type Snippet } from '../../data/snippets/snippet';
import { words } from '../../data/text/fold';
import { useActions } from './actions';
import { resultId } from './search-field';

/** The list of results, one of them active; the search field keeps the focus. */
export function Results({
  found,
  query,
  active,
}: {
  found: readonly Snippet[];
  query: string;
  active: number;
}) {
  const { copy, insert } = useActions();
  const terms = words(query);
  if (found.length === 0) {
    return <p class="nothing">{textOf(message('card_results_none', { query }))}</p>;
  }
  return (
    <div role="listbox" id="results" aria-label={textOf(message('card_results_list'))}>
      {found.map((snippet, index) => (
        // The keys are the search field's: it keeps the focus (ARIA's combobox pattern).
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div
          key={snippet.id}
          role="option"
          id={resultId(index)}
          aria-selected={index === active}
          class={`row result ${index === active ? 'on' : ''}`}
          data-snippet={snippet.id}
          draggable
          onDragStart={({ dataTransfer }) => dataTransfer?.setData('text/plain', snippet.text)}
          onClick={(event) => (event.ctrlKey || event.metaKey ? insert(snippet) : copy(snippet))}
        >
          <b>
            <Marked text={snippet.title} terms={terms} />
          </b>
          <span class="when">{textOf(snippet.entry ?? GROUPS[snippet.group])}</span>
          {snippet.title !== snippet.text && (
            <p>
              <Marked text={excerpt(snippet, terms)} terms={terms} />
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  return text
    .split(/([\s,;:·/()]+)/u)
    .map((piece, index) =>
      words(piece).some((word) => terms.some((term) => word.startsWith(term))) ? (
        <mark key={index}>{piece}</mark>
      ) : (
        piece
      ),
    );
}

/** A stretch of the text around its first matching word: 120 characters at most. */
function excerpt({ text }: Snippet, terms: readonly string[]): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= 120) return line;
  const pieces = line.split(' ');
  const hit = pieces.findIndex((piece) =>
    words(piece).some((word) => terms.some((term) => word.startsWith(term))),
  );
  const start = hit > 8 ? line.indexOf(pieces.slice(hit - 4, hit + 1).join(' ')) : 0;
  return `${start > 0 ? '…' : ''}${line.slice(start, start + 118)}…`;
}
