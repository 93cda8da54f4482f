import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { expose, host, START } from './kit/page.js';

let editor;
function Field() {
  [editor] = useState(() => withHistory(withReact(createEditor())));
  return (
    <Slate editor={editor} initialValue={[{ type: 'paragraph', children: [{ text: START }] }]}>
      <Editable />
    </Slate>
  );
}
createRoot(host).render(<Field />);
expose({
  field: () => host.querySelector('[data-slate-editor]'),
  kind: 'rich',
  // It hears of the caret no more than ten times a second.
  pause: 110,
  select: (from, to) => {
    const point = (offset) => ({ path: [0, 0], offset });
    Transforms.select(editor, { anchor: point(from), focus: point(to) });
  },
  model: () => editor.children.map((block) => Node.string(block)).join('\n'),
  insert: (text) => editor.insertText(text),
});
