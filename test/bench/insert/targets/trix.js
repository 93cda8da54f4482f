import 'trix';
import 'trix/dist/trix.css';
import { expose, host, START } from './kit/page.js';

const ready = new Promise((resolve) =>
  addEventListener('trix-initialize', resolve, { once: true }),
);
host.innerHTML = `<input type="hidden" id="about" value="<div>${START}</div>">
  <trix-editor input="about"></trix-editor>`;
await ready;
const field = host.querySelector('trix-editor');
const blocks = () => field.editor.getDocument().getBlocks();
expose({
  field,
  kind: 'rich',
  // It draws its document anew after each key, in its own time.
  pause: 60,
  select: (from, to) => field.editor.setSelectedRange([from, to]),
  model: () => field.editor.getDocument().toString().replace(/\n$/, ''),
  lists: () =>
    blocks()
      .filter((block) => block.getLastAttribute() === 'bullet')
      .map((block) => block.toString().trim()),
  insert: (text) => {
    field.editor.recordUndoEntry('Insert');
    field.editor.insertString(text);
  },
});
