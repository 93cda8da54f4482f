import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { expose, host, START } from './kit/page.js';

const view = new EditorView({
  doc: START,
  extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap])],
  parent: host,
});
expose({
  field: view.contentDOM,
  kind: 'text',
  model: () => view.state.doc.toString(),
  insert: (text) => view.dispatch(view.state.replaceSelection(text)),
});
