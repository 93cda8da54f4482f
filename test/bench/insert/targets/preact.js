import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { expose, host, options, START } from './kit/page.js';

const tag = options.get('tag');
let state;
let setState;
function Field() {
  [state, setState] = useState(START);
  return h(tag, { value: state, onInput: (event) => setState(event.currentTarget.value) });
}
render(h(Field), host);
expose({
  field: () => host.querySelector(tag),
  kind: tag === 'input' ? 'line' : 'text',
  model: () => state,
  insert: (text) => setState(state + text),
});
