/** A labelled field of several lines. */

interface TextAreaProps {
  /** Unique on the page; also the id of the field. */
  id: string;
  label: string;
  value: string;
  typed(text: string): void;
  left?(): void;
}

export function TextArea({ id, label, value, typed, left }: TextAreaProps) {
  return (
    <div class="text-field wide">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="field"
        rows={3}
        dir="auto"
        value={value}
        onInput={(event) => typed(event.currentTarget.value)}
        onBlur={left}
      />
    </div>
  );
}
