import { createPlateEditor, Plate, PlateContent } from 'platejs/react';
import { createRoot } from 'react-dom/client';
import { expose, host, START } from './kit/page.js';

const editor = createPlateEditor({ value: [{ type: 'p', children: [{ text: START }] }] });
createRoot(host).render(
  <Plate editor={editor}>
    <PlateContent />
  </Plate>,
);
expose({
  field: () => host.querySelector('[data-slate-editor]'),
  kind: 'rich',
  // It hears of the caret no more than ten times a second.
  pause: 110,
  select: (from, to) => {
    const point = (offset) => ({ path: [0, 0], offset });
    editor.tf.select({ anchor: point(from), focus: point(to) });
  },
  model: () =>
    editor.children.map((block) => editor.api.string([editor.children.indexOf(block)])).join('\n'),
  insert: (text) => editor.tf.insertText(text),
});
