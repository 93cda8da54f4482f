import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { DateInput, DatePickerInput } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { createRoot } from 'react-dom/client';
import { tell } from './lists.js';

createRoot(document.querySelector('#root')).render(
  <MantineProvider>
    <form>
      <label>
        First name <input name="first_name" />
      </label>
      <DateInput label="When could you start?" clearable onChange={(date) => tell('start')(date)} />
      <DatePickerInput
        label="Date of birth"
        placeholder="Pick a date"
        clearable
        onChange={(date) => tell('born')(date)}
      />
    </form>
  </MantineProvider>,
);
