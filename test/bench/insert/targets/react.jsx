import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, host, options, START } from './kit/page.js';

const Tag = options.get('tag');
let state;
let setState;
function Field() {
  [state, setState] = useState(START);
  return <Tag value={state} onChange={(event) => setState(event.target.value)} />;
}
createRoot(host).render(<Field />);
expose({
  field: () => host.querySelector(Tag),
  kind: Tag === 'input' ? 'line' : 'text',
  model: () => state,
  insert: (text) => setState(state + text),
});
