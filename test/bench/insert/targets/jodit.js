import { Jodit } from 'jodit/es2021/jodit.js';
import 'jodit/es2021/jodit.css';
import { itemsOf, linesOf } from './kit/html.js';
import { expose, place, START } from './kit/page.js';

const editor = Jodit.make(place('textarea', { value: `<p>${START}</p>` }), {
  askBeforePasteHTML: false,
  askBeforePasteFromWord: false,
});
expose({
  field: () => editor.editor,
  kind: 'rich',
  model: () => linesOf(editor.value),
  lists: () => itemsOf(editor.value),
  insert: (text) => editor.selection.insertHTML(text),
});
