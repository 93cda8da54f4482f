/** A field for the text of a job that the card cannot read itself. */

import { useId, useState } from 'preact/hooks';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';

/** @param take Gets the text when the person is done. */
export function Paste({ take }: { take: (text: string) => void }) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') take(text);
      }}
      onKeyDown={(event) => {
        // The card's own keys search and move; here one types.
        if (event.key !== 'Escape') event.stopPropagation();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.currentTarget.requestSubmit();
        }
      }}
    >
      <label for={id}>{textOf(message('match_paste_label'))}</label>
      <textarea
        id={id}
        class="field"
        rows={3}
        value={text}
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="primary" disabled={text.trim() === ''}>
        {textOf(message('match_paste_match'))}
      </button>
    </form>
  );
}
