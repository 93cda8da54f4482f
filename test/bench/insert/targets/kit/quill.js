import { expose, place, START } from './page.js';

/** Mounts an editor of either of Quill's generations. */
export function mountQuill(Quill) {
  const quill = new Quill(place('div'), {});
  quill.setText(`${START}\n`);
  quill.history.clear();
  expose({
    field: quill.root,
    kind: 'rich',
    model: () => quill.getText().replace(/\n$/, ''),
    lists: () => {
      const items = [];
      let line = '';
      for (const { insert, attributes } of quill.getContents().ops)
        for (const part of insert.split(/(\n)/)) {
          if (part !== '\n') line += part;
          else if (attributes?.list) items.push(line);
          if (part === '\n') line = '';
        }
      return items;
    },
    insert: (text) => quill.insertText(quill.getSelection().index, text, 'user'),
  });
}
