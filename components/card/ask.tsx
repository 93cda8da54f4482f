/** The field that asks for a contact detail in place and checks it as one types. */

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { textOf } from '../../data/messages/text-of';
import {
  type ContactDetail,
  readContactDetail,
  withContactDetail,
} from '../../data/resume/contact-details';
import { useHost } from '../host';
import type { Card } from '../use-card';

const INPUTS = {
  email: { type: 'email', autocomplete: 'email', placeholder: 'name@example.org' },
  phone: { type: 'tel', autocomplete: 'tel', placeholder: '+44 20 7946 0018' },
  url: { type: 'url', autocomplete: 'url', placeholder: 'https://example.org' },
} as const;

/** Enter keeps what was typed, Escape does not; what is wrong is said below the field. */
export function Ask({
  detail,
  label,
  card: { card, resume },
  close,
}: {
  detail: ContactDetail;
  label: string;
  card: Card;
  close: () => void;
}) {
  const host = useHost();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => input.current?.focus(), []);

  const read = () => readContactDetail(detail, typed, resume.basics?.location?.countryCode);
  useEffect(() => {
    let current = true;
    void read().then((reading) => {
      if (current) setProblem(reading.ok ? '' : textOf(reading.problems[0]?.message ?? ''));
    });
    return () => {
      current = false;
    };
  }, [typed]);

  const keep = async () => {
    const reading = await read();
    if (!reading.ok || reading.value === '') return input.current?.focus();
    try {
      await host.saveResume(card.id)(withContactDetail(resume, detail, reading.value), resume);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <form
      class="ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <label for={id}>{label}</label>
      <input
        {...INPUTS[detail]}
        id={id}
        ref={input}
        class="field"
        value={typed}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="primary" disabled={problem !== '' || typed.trim() === ''}>
        Keep
      </button>
      <p id={`${id}-problem`} class="problem" role="status">
        {problem}
      </p>
    </form>
  );
}
