/** One answer in the list: a line while it is closed, two fields while it is open. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { matchAnswer } from '../../../data/fill/answers/match';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
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
          <b dir="auto">{answer.question || textOf(message('answers_row_noQuestion'))}</b>
          {!open && (
            <span class="gist" dir="auto">
              {answer.answer.slice(0, 200)}
            </span>
          )}
        </button>
        <button
          type="button"
          class="icon"
          aria-label={textOf(message('answers_row_delete', { answer: nameOf(answer) }))}
          title={textOf(message('answers_row_deleteTitle'))}
          onClick={() => edits.remove(answer.id)}
        >
          <Icon name="remove" />
        </button>
      </div>
      {!open && unused && (
        <p class="withheld">{textOf(message('answers_row_unused', { why: unused }))}</p>
      )}
      {open && <Editor answer={answer} unused={unused} edits={edits} />}
    </li>
  );
}

/** Why an answer would not be put anywhere; undefined where it would. */
function whyUnused(answer: Answer, all: readonly Answer[]): Message | undefined {
  if (answer.question.trim() === '') return message('answers_unused_noQuestion');
  if (answer.answer.trim() === '') return message('answers_unused_noAnswer');
  const others = all.filter(({ id }) => id !== answer.id);
  const same = matchAnswer(answer.question, others, true)?.answer;
  if (!same || same.answer === answer.answer) return undefined;
  return message('answers_unused_same', { answer: nameOf(same) });
}

function Editor({
  answer: { id, question, answer },
  unused,
  edits,
}: {
  answer: Answer;
  unused: Message | undefined;
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
        label={textOf(message('answers_editor_question'))}
        value={question}
        typed={(text) => edits.set(id, { question: text })}
        input={{
          autocomplete: 'off',
          dir: 'auto',
          placeholder: textOf(message('answers_editor_questionHint')),
        }}
      />
      <div class="text-field">
        <label for={`${name}-answer`}>{textOf(message('answers_editor_answer'))}</label>
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
          {textOf(
            unused
              ? message('answers_editor_unused', { why: unused })
              : message('answers_editor_hint'),
          )}
        </p>
      </div>
    </div>
  );
}
