import { useCombobox, useSelect } from 'downshift';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, DEGREES, tell } from './lists.js';

const itemToString = (item) => item?.label ?? '';

function Country() {
  const [items, setItems] = useState(COUNTRIES);
  const { isOpen, getLabelProps, getMenuProps, getInputProps, getItemProps } = useCombobox({
    items,
    itemToString,
    onInputValueChange: ({ inputValue }) =>
      setItems(
        COUNTRIES.filter(({ label }) => label.toLowerCase().includes(inputValue.toLowerCase())),
      ),
    onSelectedItemChange: ({ selectedItem }) => tell('country')(selectedItem?.value),
  });
  return (
    <div>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: downshift names the control */}
      <label {...getLabelProps()}>Country</label>
      <input {...getInputProps()} />
      <ul {...getMenuProps()}>
        {isOpen &&
          items.map((item, index) => (
            <li key={item.value} {...getItemProps({ item, index })}>
              {item.label}
            </li>
          ))}
      </ul>
    </div>
  );
}

function Degree() {
  const { isOpen, selectedItem, getToggleButtonProps, getLabelProps, getMenuProps, getItemProps } =
    useSelect({
      items: DEGREES,
      itemToString,
      onSelectedItemChange: ({ selectedItem }) => tell('degree')(selectedItem?.label),
    });
  return (
    <div>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: downshift names the control */}
      <label {...getLabelProps()}>Degree</label>
      <div {...getToggleButtonProps()} style={{ border: '1px solid', width: 200 }}>
        {itemToString(selectedItem) || 'Select a degree'}
      </div>
      <ul {...getMenuProps()}>
        {isOpen &&
          DEGREES.map((item, index) => (
            <li key={item.value} {...getItemProps({ item, index })}>
              {item.label}
            </li>
          ))}
      </ul>
    </div>
  );
}

createRoot(document.querySelector('#root')).render(
  <form>
    <Country />
    <Degree />
  </form>,
);
