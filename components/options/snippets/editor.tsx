/** Title and text of one own snippet, beside what they give. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { OwnSnippet } from '../../../data/schema/own-snippet';
import { TextField } from '../../ui/text-field';
import type { SnippetChange } from './edit';
import { OfferedWith } from './offered-with';
import { Placeholders } from './placeholders';
import { Preview } from './preview';

interface SnippetEditorProps {
  snippet: OwnSnippet;
  set(change: SnippetChange): void;
}

export function SnippetEditor({ snippet, set }: SnippetEditorProps) {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const isNew = useRef(snippet.title === '' && snippet.text === '');
  useLayoutEffect(() => {
    if (isNew.current) document.getElementById(`${id}-title`)?.focus();
  }, [id]);

  function insert(placeholder: string): void {
    const field = text.current;
    if (!field) return;
    const { selectionStart: start, selectionEnd: end } = field;
    field.setRangeText(placeholder, start, end, 'end');
    set({ text: field.value });
    field.focus();
  }

  return (
    <div class="editor">
      <TextField
        id={`${id}-title`}
        label={textOf(message('snippets_editor_title'))}
        value={snippet.title}
        typed={(title) => set({ title })}
        input={{
          autocomplete: 'off',
          dir: 'auto',
          placeholder: textOf(message('snippets_editor_titleHint')),
        }}
      />
      <div class="text-field">
        <label for={`${id}-text`}>{textOf(message('snippets_editor_text'))}</label>
        <textarea
          id={`${id}-text`}
          ref={text}
          class="field"
          rows={6}
          dir="auto"
          value={snippet.text}
          aria-describedby={`${id}-preview`}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </div>
      <OfferedWith id={`${id}-card`} snippet={snippet} set={set} />
      <Preview id={`${id}-preview`} template={snippet.text} />
      <Placeholders insert={insert} />
    </div>
  );
}
