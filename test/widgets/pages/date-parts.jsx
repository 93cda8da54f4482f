import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { tell } from './lists.js';

createRoot(document.querySelector('#root')).render(
  <LocalizationProvider dateAdapter={AdapterDayjs}>
    <form>
      <label>
        First name <input name="first_name" />
      </label>
      <DateField onChange={(date) => tell('start')(date?.toString())}>
        <Label>When could you start?</Label>
        <DateInput>{(segment) => <DateSegment segment={segment} />}</DateInput>
      </DateField>
      <h2>Experience</h2>
      <label>
        Company <input name="company" />
      </label>
      <DatePicker
        label="Start date"
        views={['year', 'month']}
        onChange={(date) => tell('from')(date?.format('YYYY-MM'))}
      />
      <h2>Education</h2>
      <label>
        School <input name="school" />
      </label>
      <DatePicker
        label="Start year"
        views={['year']}
        onChange={(date) => tell('year')(date?.format('YYYY'))}
      />
      <DatePicker label="End date" onChange={() => tell('end')('made up')} />
    </form>
  </LocalizationProvider>,
);
