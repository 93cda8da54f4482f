import {
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
} from '@headlessui/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, DEGREES, tell } from './lists.js';

function Country() {
  const [chosen, setChosen] = useState(null);
  const [query, setQuery] = useState('');
  const items = COUNTRIES.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
  return (
    <Field>
      <Label>Country</Label>
      <Combobox
        value={chosen}
        onChange={(one) => {
          setChosen(one);
          tell('country')(one?.value);
        }}
        onClose={() => setQuery('')}
      >
        <ComboboxInput
          displayValue={(one) => one?.label}
          onChange={(event) => setQuery(event.target.value)}
        />
        <ComboboxButton>▼</ComboboxButton>
        <ComboboxOptions anchor="bottom">
          {items.map((item) => (
            <ComboboxOption key={item.value} value={item}>
              {item.label}
            </ComboboxOption>
          ))}
        </ComboboxOptions>
      </Combobox>
    </Field>
  );
}

function Degree() {
  const [chosen, setChosen] = useState(null);
  return (
    <Field>
      <Label>Degree</Label>
      <Listbox
        value={chosen}
        onChange={(one) => {
          setChosen(one);
          tell('degree')(one.label);
        }}
      >
        <ListboxButton>{chosen?.label ?? 'Select a degree'}</ListboxButton>
        <ListboxOptions anchor="bottom">
          {DEGREES.map((item) => (
            <ListboxOption key={item.value} value={item}>
              {item.label}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
    </Field>
  );
}

createRoot(document.querySelector('#root')).render(
  <form>
    <Country />
    <Degree />
  </form>,
);
