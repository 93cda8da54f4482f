import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PhoneInput } from 'react-international-phone';
import 'react-international-phone/style.css';
import { tell } from './lists.js';

/** Holds Germany's code, under a mask of its own for each country. */
function Phone() {
  const [phone, setPhone] = useState('');
  return (
    <PhoneInput
      defaultCountry="de"
      value={phone}
      inputProps={{ id: 'phone', name: 'phone' }}
      onChange={(value, { country }) => {
        setPhone(value);
        tell('number')(value);
        tell('country')(country.iso2);
      }}
    />
  );
}

createRoot(document.querySelector('#root')).render(
  <form>
    <label>
      First name <input name="first_name" />
    </label>
    <label htmlFor="phone">Phone</label>
    <Phone />
  </form>,
);
