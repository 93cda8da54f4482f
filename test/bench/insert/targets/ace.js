import ace from 'ace-builds/src-noconflict/ace';
import { expose, host, place, START } from './kit/page.js';

const box = place('div');
box.style.height = '200px';
const editor = ace.edit(box, { value: START });
editor.session.getUndoManager().reset();
expose({
  field: () => host.querySelector('.ace_content'),
  kind: 'text',
  model: () => editor.getValue(),
  insert: (text) => editor.insert(text),
});
