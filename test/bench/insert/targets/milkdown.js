import { defaultValueCtx, Editor, editorViewCtx, rootCtx } from '@milkdown/kit/core';
import { clipboard } from '@milkdown/kit/plugin/clipboard';
import { history } from '@milkdown/kit/plugin/history';
import { commonmark } from '@milkdown/kit/preset/commonmark';
import { expose, host, START } from './kit/page.js';
import { itemsOf, textOf } from './kit/prosemirror.js';

const editor = await Editor.make()
  .config((ctx) => {
    ctx.set(rootCtx, host);
    ctx.set(defaultValueCtx, START);
  })
  .use(commonmark)
  .use(history)
  .use(clipboard)
  .create();
const view = editor.ctx.get(editorViewCtx);
expose({
  field: view.dom,
  kind: 'rich',
  model: () => textOf(view.state.doc),
  lists: () => itemsOf(view.state.doc),
  insert: (text) => view.dispatch(view.state.tr.insertText(text)),
});
