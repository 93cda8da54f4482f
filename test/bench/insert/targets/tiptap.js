import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { expose, host, START } from './kit/page.js';
import { itemsOf, textOf } from './kit/prosemirror.js';

const editor = new Editor({ element: host, extensions: [StarterKit], content: `<p>${START}</p>` });
expose({
  field: editor.view.dom,
  kind: 'rich',
  model: () => textOf(editor.state.doc),
  lists: () => itemsOf(editor.state.doc),
  insert: (text) => editor.commands.insertContent(text),
});
