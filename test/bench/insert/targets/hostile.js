import { itemsOf, linesOf } from './kit/html.js';
import { expose, options, place, START } from './kit/page.js';

/** Pages that override what an inserter would lean on, or move the field from under it. */
const RULES = {
  'exec-command': () => {
    Document.prototype.execCommand = () => false;
    document.execCommand = () => false;
  },
  focus: () => {
    HTMLElement.prototype.focus = () => {
      throw new Error('This page focuses by itself');
    };
  },
  'value-setter': () => {
    for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement]) {
      const { get } = Object.getOwnPropertyDescriptor(prototype, 'value');
      Object.defineProperty(prototype, 'value', { get, set() {} });
      prototype.setRangeText = () => {};
    }
  },
  thief: (field) => {
    const search = place('input', { type: 'search' });
    field.addEventListener('blur', () => setTimeout(() => search.focus()));
  },
};
const rich = options.has('rich');
let field = rich
  ? place('div', { contentEditable: 'true' })
  : place('textarea', { value: START, rows: 6, cols: 60 });
if (rich) place('p', { textContent: START }, field);
RULES[options.get('rule')]?.(field);
const renew = () => {
  const next = field.cloneNode(true);
  if (!rich) next.textContent = START;
  field.replaceWith(next);
  field = next;
};
const disturbances = { gone: () => field.remove(), renewed: renew };
const disturb = disturbances[options.get('rule')];
expose({
  field: () => field,
  kind: disturb ? 'moved' : rich ? 'rich' : 'text',
  disturb,
  model: () => (rich ? linesOf(field) : field.value),
  lists: rich ? () => itemsOf(field) : undefined,
  insert: (text) =>
    rich ? field.append(text) : field.setRangeText(text, field.selectionStart, field.selectionEnd),
});
