import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/lists';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import { itemsOf, linesOf } from './kit/html.js';
import { expose, options, place, START, watch } from './kit/page.js';

const inline = options.has('inline');
const [editor] = await tinymce.init({
  target: place(inline ? 'div' : 'textarea', inline ? { innerHTML: `<p>${START}</p>` } : {}),
  license_key: 'gpl',
  inline,
  plugins: 'lists',
  skin: false,
  content_css: false,
  promotion: false,
  setup: (made) => made.on('init', () => made.setContent(`<p>${START}</p>`)),
});
editor.undoManager.clear();
if (!inline) watch(editor.getDoc());
expose({
  field: () => editor.getBody(),
  kind: 'rich',
  model: () => linesOf(editor.getContent()),
  lists: () => itemsOf(editor.getContent()),
  insert: (text) => editor.insertContent(text),
});
