import { itemsOf, linesOf } from './kit/html.js';
import { expose, options, place, START } from './kit/page.js';

const shape = options.get('shape');
const outer = place('div', { contentEditable: shape === 'plaintext-only' ? shape : 'true' });
let field = outer;
if (shape === 'nested') {
  place('div', { contentEditable: 'false', textContent: 'Heading that stays' }, outer);
  field = place('div', { contentEditable: 'true' }, outer.firstElementChild);
}
if (shape === 'plaintext-only') field.style.whiteSpace = 'pre-wrap';
if (['paragraphs', 'island'].includes(shape)) place('p', { textContent: START }, field);
else field.textContent = START;
if (shape === 'island') {
  field.prepend(place('p', { contentEditable: 'false', textContent: 'Dear reader,' }));
  place('p', { contentEditable: 'false', textContent: 'Yours, the sender' }, field);
}
const plain = shape === 'plaintext-only';
expose({
  field: shape === 'island' ? field.children[1] : field,
  kind: plain ? 'text' : 'rich',
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are shown are meant
  model: () => (plain ? field.innerText.replace(/\n$/, '') : linesOf(field)),
  lists: plain ? undefined : () => itemsOf(field),
  alone: options.has('shadow') || ['nested', 'island'].includes(shape),
  insert: (text) => getSelection().getRangeAt(0).insertNode(new Text(text)),
});
