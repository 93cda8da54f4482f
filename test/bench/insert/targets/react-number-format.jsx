import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { NumericFormat } from 'react-number-format';
import { expose, host } from './kit/page.js';

let state = {};
let setState;
function Field() {
  [state, setState] = useState({ value: '' });
  return (
    <NumericFormat thousandSeparator="," prefix="£" value={state.value} onValueChange={setState} />
  );
}
createRoot(host).render(<Field />);
expose({
  field: () => host.querySelector('input'),
  kind: 'masked',
  cases: [
    ['42000', '42000'],
    ['51000', '51000'],
  ],
  model: () => state.value,
  insert: (text) => setState({ value: text }),
});
