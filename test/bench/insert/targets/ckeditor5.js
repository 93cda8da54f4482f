import { BlockQuote, Bold, ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { expose, place, START } from './kit/page.js';

const editor = await ClassicEditor.create(place('div'), {
  licenseKey: 'GPL',
  initialData: `<p>${START}</p>`,
  plugins: [Essentials, Paragraph, Bold, List, BlockQuote],
});
const blocks = () => [...editor.model.document.getRoot().getChildren()];
const textOf = (block) =>
  [...block.getChildren()].map((node) => (node.is('$text') ? node.data : '\n')).join('');
expose({
  field: editor.editing.view.getDomRoot(),
  kind: 'rich',
  model: () => blocks().map(textOf).join('\n'),
  lists: () =>
    blocks()
      .filter((block) => block.hasAttribute('listItemId'))
      .map(textOf),
  insert: (text) => editor.execute('insertText', { text }),
});
