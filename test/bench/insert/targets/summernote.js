import './kit/jquery.js';
import 'summernote/dist/summernote-lite.js';
import { itemsOf, linesOf } from './kit/html.js';
import { expose, host, place, START } from './kit/page.js';

const editor = window.jQuery(place('div', { innerHTML: `<p>${START}</p>` }));
editor.summernote({ toolbar: [] });
expose({
  field: () => host.querySelector('.note-editable'),
  kind: 'rich',
  model: () => linesOf(editor.summernote('code')),
  lists: () => itemsOf(editor.summernote('code')),
  insert: (text) => editor.summernote('insertText', text),
});
