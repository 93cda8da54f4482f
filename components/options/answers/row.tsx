/** One answer in the list: a line while it is closed, two fields while it is open. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { matchAnswer } from '../../../data/fill/answers/match';
import type { Answer } from '../../../data/schema/answer';
import { Icon } from '../../ui/icons';
import { TextField } from '../../ui/text-field';
import { useSession } from '../session';
import { type AnswerEdits, nameOf } from './edit';

interface AnswerRowProps {
  answer: Answer;
  open: boolean;
  toggle(): void;
  edits: AnswerEdits;
}

export function AnswerRow({ answer, open, toggle, edits }: AnswerRowProps) {
  const { answers } = useSession();
  const unused = whyUnused(answer, answers.value);
  return (
    <li class="own-snippet" data-open={open}>
      <div class="row-head">
        <button type="button" class="row-title" aria-expanded={open} onClick={toggle}>
          <b dir="auto">{answer.question || 'No question'}</b>
          {!open && (
            <span class="gist" dir="auto">
              {answer.answer.slice(0, 200)}
            </span>
          )}
        </button>
        <button
          type="button"
          class="icon"
          aria-label={`Delete ${nameOf(answer)}`}
          title="Delete"
          onClick={() => edits.remove(answer.id)}
        >
          <Icon name="remove" />
        </button>
      </div>
      {!open && unused && <p class="withheld">Not used: {unused}</p>}
      {open && <Editor answer={answer} unused={unused} edits={edits} />}
    </li>
  );
}

/** Why an answer would not be put anywhere; empty where it would. */
function whyUnused(answer: Answer, all: readonly Answer[]): string {
  if (answer.question.trim() === '') return 'no question yet';
  if (answer.answer.trim() === '') return 'no answer yet';
  const others = all.filter(({ id }) => id !== answer.id);
  const same = matchAnswer(answer.question, others, true)?.answer;
  if (!same || same.answer === answer.answer) return '';
  return `${nameOf(same)} means the same and has another answer`;
}

function Editor({
  answer: { id, question, answer },
  unused,
  edits,
}: {
  answer: Answer;
  unused: string;
  edits: AnswerEdits;
}) {
  const name = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const begun = useRef(question !== '');
  useLayoutEffect(() => {
    if (begun.current) field.current?.focus();
    else document.getElementById(`${name}-question`)?.focus();
  }, [name]);
  return (
    <div class="editor">
      <TextField
        id={`${name}-question`}
        label="Question"
        value={question}
        typed={(text) => edits.set(id, { question: text })}
        input={{ autocomplete: 'off', dir: 'auto', placeholder: 'As a form would ask it' }}
      />
      <div class="text-field">
        <label for={`${name}-answer`}>Answer</label>
        <textarea
          id={`${name}-answer`}
          ref={field}
          class="field"
          rows={3}
          dir="auto"
          value={answer}
          aria-describedby={`${name}-said`}
          onInput={(event) => edits.set(id, { answer: event.currentTarget.value })}
        />
        <p id={`${name}-said`} class="note">
          {unused
            ? `Not used: ${unused}.`
            : 'Where a form offers choices, the one that says the same is taken.'}
        </p>
      </div>
    </div>
  );
}
