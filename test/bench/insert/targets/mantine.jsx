import { MantineProvider, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, host, options, START } from './kit/page.js';

const multiline = options.get('tag') === 'textarea';
const Tag = multiline ? Textarea : TextInput;
let state;
let setState;
function Field() {
  [state, setState] = useState(START);
  return (
    <MantineProvider>
      <Tag label="About you" value={state} onChange={(event) => setState(event.target.value)} />
    </MantineProvider>
  );
}
createRoot(host).render(<Field />);
expose({
  field: () => host.querySelector(multiline ? 'textarea' : 'input'),
  kind: multiline ? 'text' : 'line',
  model: () => state,
  insert: (text) => setState(state + text),
});
