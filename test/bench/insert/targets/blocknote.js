import { BlockNoteEditor } from '@blocknote/core';
import '@blocknote/core/style.css';
import { expose, place, START } from './kit/page.js';

const editor = BlockNoteEditor.create({
  initialContent: [{ type: 'paragraph', content: START }],
  trailingBlock: false,
});
editor.mount(place('div'));

/** Blocks in reading order, each nested one after its parent. */
const blocks = (of = editor.document) => of.flatMap((block) => [block, ...blocks(block.children)]);
const textOf = (block) => (block.content ?? []).map((part) => part.text ?? '').join('');
expose({
  field: editor.domElement,
  kind: 'rich',
  model: () => blocks().map(textOf).join('\n'),
  lists: () =>
    blocks()
      .filter((block) => block.type === 'bulletListItem')
      .map(textOf),
  insert: (text) => editor.insertInlineContent(text),
});
