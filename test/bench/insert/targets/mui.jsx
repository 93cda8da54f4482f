import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, host, options, START } from './kit/page.js';

const multiline = options.get('tag') === 'textarea';
let state;
let setState;
function Field() {
  [state, setState] = useState(START);
  return (
    <TextField
      label="About you"
      multiline={multiline}
      value={state}
      onChange={(event) => setState(event.target.value)}
    />
  );
}
createRoot(host).render(<Field />);
expose({
  field: () => host.querySelector(multiline ? 'textarea:not([readonly])' : 'input'),
  kind: multiline ? 'text' : 'line',
  model: () => state,
  insert: (text) => setState(state + text),
});
