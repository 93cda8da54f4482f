import { ContentState, Editor, EditorState, Modifier } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, host, START } from './kit/page.js';

let state;
let setState;
function Field() {
  [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(START)),
  );
  return <Editor editorState={state} onChange={setState} />;
}
createRoot(host).render(<Field />);
expose({
  field: () => host.querySelector('[contenteditable]'),
  kind: 'rich',
  model: () => state.getCurrentContent().getPlainText('\n'),
  lists: () =>
    state
      .getCurrentContent()
      .getBlocksAsArray()
      .filter((block) => block.getType() === 'unordered-list-item')
      .map((block) => block.getText()),
  insert: (text) => {
    const content = Modifier.replaceText(state.getCurrentContent(), state.getSelection(), text);
    setState(EditorState.push(state, content, 'insert-characters'));
  },
});
