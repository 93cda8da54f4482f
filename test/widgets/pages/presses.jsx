import { Field, Label, Radio, RadioGroup } from '@headlessui/react';
import * as Checkbox from '@radix-ui/react-checkbox';
import * as Radix from '@radix-ui/react-radio-group';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { tell } from './lists.js';

const QUESTION = 'Are you legally authorised to work in Canada?';
const BOX = { display: 'inline-block', width: 16, height: 16, border: '1px solid' };

function RadixChoice({ name, label }) {
  return (
    <section>
      <p>{label}</p>
      <Radix.Root onValueChange={tell(name)}>
        {['Yes', 'No'].map((one) => (
          <p key={one}>
            <Radix.Item value={one} id={`${name}-${one}`} style={BOX}>
              <Radix.Indicator>•</Radix.Indicator>
            </Radix.Item>
            <label htmlFor={`${name}-${one}`}>{one}</label>
          </p>
        ))}
      </Radix.Root>
    </section>
  );
}

function Headless() {
  const [chosen, setChosen] = useState(null);
  const choose = (one) => {
    setChosen(one);
    tell('headless')(one);
  };
  return (
    <Field>
      <Label>{QUESTION}</Label>
      <RadioGroup value={chosen} onChange={choose}>
        {['Yes', 'No'].map((one) => (
          <Field key={one}>
            <Radio value={one} style={BOX} />
            <Label>{one}</Label>
          </Field>
        ))}
      </RadioGroup>
    </Field>
  );
}

function Pressed() {
  const [chosen, setChosen] = useState('');
  const choose = (one) => {
    setChosen(one);
    tell('pressed')(one);
  };
  return (
    <fieldset>
      <legend>{QUESTION}</legend>
      {['Yes', 'No'].map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={chosen === one}
          onClick={() => choose(chosen === one ? '' : one)}
        >
          {one}
        </button>
      ))}
    </fieldset>
  );
}

/** Each of them would send the form. */
function Sending() {
  return (
    <fieldset>
      <legend>{QUESTION}</legend>
      {['Yes', 'No'].map((one) => (
        <button key={one} type="submit" aria-pressed="false" onClick={() => tell('sent')(one)}>
          {one}
        </button>
      ))}
    </fieldset>
  );
}

function Tick({ name, children }) {
  return (
    <p>
      <Checkbox.Root id={name} style={BOX} onCheckedChange={tell(name)}>
        <Checkbox.Indicator>✓</Checkbox.Indicator>
      </Checkbox.Root>
      <label htmlFor={name}>{children}</label>
    </p>
  );
}

const hear = (group) => group?.addEventListener('sl-change', () => tell('shoelace')(group.value));

createRoot(document.querySelector('#root')).render(
  <form>
    <RadixChoice name="radix" label={QUESTION} />
    <Headless />
    <Pressed />
    <Sending />
    <sl-radio-group label={QUESTION} ref={hear}>
      <sl-radio value="Yes">Yes</sl-radio>
      <sl-radio value="No">No</sl-radio>
    </sl-radio-group>
    <h2>Experience</h2>
    <label>
      Company <input name="company" />
    </label>
    <Tick name="current">I currently work here</Tick>
    <Tick name="terms">I agree to the terms and the privacy policy</Tick>
    <RadixChoice name="consent" label="I agree to the processing of my data" />
  </form>,
);
