import EditorJS from '@editorjs/editorjs';
import List from '@editorjs/list';
import { itemsOf, linesOf } from './kit/html.js';
import { expose, host, place, START } from './kit/page.js';

const editor = new EditorJS({
  holder: place('div'),
  tools: { list: List },
  data: { blocks: [{ type: 'paragraph', data: { text: START } }] },
});
await editor.isReady;
const textOf = ({ data }) =>
  linesOf(data.text ?? data.items.map((item) => `<p>${item.content}</p>`).join(''));
expose({
  field: () => host.querySelector('[contenteditable=true]'),
  kind: 'rich',
  alone: true,
  model: async () => (await editor.save()).blocks.map(textOf).join('\n'),
  lists: async () =>
    (await editor.save()).blocks
      .filter(({ type }) => type === 'list')
      .flatMap(({ data }) => data.items.flatMap((item) => itemsOf(`<li>${item.content}</li>`))),
  insert: (text) => editor.blocks.insert('paragraph', { text }),
});
