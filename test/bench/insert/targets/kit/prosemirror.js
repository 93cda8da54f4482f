/** The text of a ProseMirror document, a line for each textblock or hard break. */
export function textOf(doc) {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) =>
    /break/i.test(leaf.type.name) ? '\n' : '',
  );
}

/** The text of each list item of a ProseMirror document. */
export function itemsOf(doc) {
  const items = [];
  doc.descendants((node) => {
    if (/list_?item/i.test(node.type.name)) items.push(node.textContent);
  });
  return items;
}
