import Autocomplete from '@mui/material/Autocomplete';
import FormControl from '@mui/material/FormControl';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, DEGREES, SKILLS, tell } from './lists.js';

function Form() {
  const [degree, setDegree] = useState('');
  const [name, setName] = useState('');
  const [languages, setLanguages] = useState([]);
  return (
    <form style={{ display: 'grid', gap: 16, width: 400 }}>
      <TextField
        label="First name"
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          tell('name')(event.target.value);
        }}
      />
      <FormControl>
        <InputLabel id="degree-label">Degree</InputLabel>
        <Select
          labelId="degree-label"
          id="degree"
          label="Degree"
          value={degree}
          onChange={(event) => {
            setDegree(event.target.value);
            tell('degree')(event.target.value);
          }}
        >
          {DEGREES.map((item) => (
            <MenuItem key={item.value} value={item.label}>
              {item.label}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <FormControl>
        <InputLabel id="languages-label">Languages</InputLabel>
        <Select
          labelId="languages-label"
          label="Languages"
          multiple
          value={languages}
          onChange={(event) => {
            setLanguages(event.target.value);
            tell('languages')(event.target.value);
          }}
        >
          {['Dutch', 'English', 'French'].map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <Autocomplete
        options={COUNTRIES}
        onChange={(_, one) => tell('country')(one?.value)}
        renderInput={(props) => <TextField {...props} label="Country" />}
      />
      <Autocomplete
        multiple
        options={SKILLS}
        onChange={(_, all) => tell('skills')(all.map((one) => one.label))}
        renderInput={(props) => <TextField {...props} label="Skills" />}
      />
    </form>
  );
}

createRoot(document.querySelector('#root')).render(<Form />);
