/** A labelled text field that says what is wrong with it, or a remark, below itself. */
import type { ComponentChildren, InputHTMLAttributes } from 'preact';

interface TextFieldProps {
  /** Unique on the page; also the id of the input. */
  id: string;
  label: string;
  value: string;
  typed(text: string): void;
  left?(): void;
  problem?: string;
  note?: ComponentChildren;
  /** Takes the whole width of its form. */
  wide?: boolean;
  /** How the browser fills and checks it; the words of HTML. */
  input?: InputHTMLAttributes<HTMLInputElement>;
}

export function TextField(props: TextFieldProps) {
  const { id, label, value, typed, left, problem, note, wide, input } = props;
  const said = problem ?? note;
  return (
    <div class={wide ? 'text-field wide' : 'text-field'}>
      <label for={id}>{label}</label>
      <input
        {...input}
        id={id}
        class="field"
        value={value}
        onInput={(event) => typed(event.currentTarget.value)}
        onBlur={left}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-said`}
      />
      <p id={`${id}-said`} aria-live="polite" class={problem ? 'problem' : 'note'}>
        {said}
      </p>
    </div>
  );
}
