import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { expose, host, START } from './kit/page.js';
import { itemsOf, textOf } from './kit/prosemirror.js';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});
const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(START)])]);
const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo };
const view = new EditorView(host, {
  state: EditorState.create({ doc, plugins: [history(), keymap(keys), keymap(baseKeymap)] }),
});
expose({
  field: view.dom,
  kind: 'rich',
  model: () => textOf(view.state.doc),
  lists: () => itemsOf(view.state.doc),
  insert: (text) => view.dispatch(view.state.tr.insertText(text)),
});
