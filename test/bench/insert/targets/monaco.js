import * as monaco from 'monaco-editor/editor/editor.api.js';
import 'monaco-editor/editor/browser/coreCommands.js';
import { expose, host, options, place, START } from './kit/page.js';

globalThis.MonacoEnvironment = { getWorker: () => new Worker('/empty.js') };
const box = place('div');
box.style.height = '200px';
const editor = monaco.editor.create(box, {
  value: START,
  language: 'plaintext',
  editContext: options.has('edit-context'),
});
editor.getModel().setEOL(0);
expose({
  field: () => host.querySelector('.view-line'),
  kind: 'text',
  model: () => editor.getValue(),
  insert: (text) =>
    editor.executeEdits('bench', [{ range: editor.getSelection(), text, forceMoveMarkers: true }]),
});
