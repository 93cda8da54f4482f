import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $isListNode, ListItemNode, ListNode, registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  createEditor,
} from 'lexical';
import { expose, place, START } from './kit/page.js';

const field = place('div', { contentEditable: 'true' });
field.style.whiteSpace = 'pre-wrap';
const editor = createEditor({
  nodes: [ListNode, ListItemNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(field);
registerRichText(editor);
registerList(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(
  () => {
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createTextNode(START)));
  },
  { discrete: true, tag: 'history-merge' },
);
const read = (from) => editor.getEditorState().read(from);
const blocks = () =>
  $getRoot()
    .getChildren()
    .flatMap((node) => ($isListNode(node) ? node.getChildren() : [node]));
expose({
  field,
  kind: 'rich',
  model: () =>
    read(() =>
      blocks()
        .map((node) => node.getTextContent())
        .join('\n'),
    ),
  lists: () =>
    read(() =>
      $getRoot()
        .getChildren()
        .filter($isListNode)
        .flatMap((list) => list.getChildren().map((item) => item.getTextContent())),
    ),
  insert: (text) => editor.update(() => $getSelection().insertText(text), { discrete: true }),
});
