import { expose, place } from './kit/page.js';

const field = place('select');
for (const [value, name] of [
  ['', 'Choose'],
  ['FR', 'France'],
  ['GB', 'United Kingdom'],
])
  place('option', { value, textContent: name }, field);
expose({ field, kind: 'choice', start: '', model: () => field.value });
