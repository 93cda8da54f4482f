const BLOCKS = 'p,div,li,h1,h2,h3,pre,blockquote';

const parsed = (content) =>
  typeof content === 'string'
    ? new DOMParser().parseFromString(content, 'text/html').body
    : content.cloneNode(true);

/**
 * Lines of an editable element, or of the HTML that an editor gives as its content; what can't be
 * edited does not count.
 */
export function linesOf(content) {
  const root = parsed(content);
  for (const island of root.querySelectorAll('[contenteditable=false]')) island.remove();
  const lines = [''];
  addLines(lines, root);
  return lines.join('\n').replace(/\u200b|\ufeff/g, '');
}

function addLines(lines, node) {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE)
      lines[lines.length - 1] += child.data.replace(/[\r\n]+/g, ' ');
    else if (child.nodeType === Node.ELEMENT_NODE) addElement(lines, child);
  }
}

function addElement(lines, element) {
  if (element.matches('br')) {
    if (element.nextSibling) lines.push('');
    return;
  }
  const block = element.matches(BLOCKS);
  if (block && lines.at(-1).trim()) lines.push('');
  addLines(lines, element);
  if (block && element.nextElementSibling) lines.push('');
}

/** The list items of the same. */
export function itemsOf(content) {
  return [...parsed(content).querySelectorAll('li')].map((item) => item.textContent.trim());
}
