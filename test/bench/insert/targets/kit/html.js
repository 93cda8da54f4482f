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
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE)
        lines[lines.length - 1] += child.data.replace(/[\r\n]+/g, ' ');
      else if (child.nodeType !== Node.ELEMENT_NODE) continue;
      else if (child.matches('br')) {
        if (child.nextSibling) lines.push('');
      } else {
        const block = child.matches(BLOCKS);
        if (block && lines.at(-1).trim()) lines.push('');
        walk(child);
        if (block && child.nextElementSibling) lines.push('');
      }
    }
  };
  walk(root);
  return lines.join('\n').replace(/\u200b|\ufeff/g, '');
}

/** The list items of the same. */
export function itemsOf(content) {
  return [...parsed(content).querySelectorAll('li')].map((item) => item.textContent.trim());
}
