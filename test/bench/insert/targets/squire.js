import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { itemsOf, linesOf } from './kit/html.js';
import { expose, place, START } from './kit/page.js';

window.DOMPurify = DOMPurify;
const field = place('div');
const editor = new Squire(field);
editor.setHTML(`<div>${START}</div>`);
expose({
  field,
  kind: 'rich',
  model: () => linesOf(editor.getHTML()),
  lists: () => itemsOf(editor.getHTML()),
  insert: (text) => editor.insertPlainText(text, false),
});
