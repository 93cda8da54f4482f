import { itemsOf, linesOf } from './kit/html.js';
import { expose, options, place, START, watch } from './kit/page.js';

/** Documents that the page around them reads: designMode, and a sandbox in which no script runs. */
const bare = options.has('sandbox');
const srcdoc = bare
  ? `<!doctype html><textarea rows="6" cols="60">${START}</textarea>`
  : `<!doctype html><p>${START}</p>`;
const frame = place('iframe', { srcdoc, width: 600, height: 200 });
if (bare) frame.sandbox = 'allow-same-origin';
await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
const page = frame.contentDocument;
watch(page);
if (!bare) page.designMode = 'on';
const field = bare ? page.querySelector('textarea') : page.body;
expose({
  field,
  kind: bare ? 'text' : 'rich',
  model: () => (bare ? field.value : linesOf(field)),
  lists: bare ? undefined : () => itemsOf(field),
  insert: (text) =>
    bare
      ? field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
      : page.getSelection().getRangeAt(0).insertNode(new Text(text)),
});
