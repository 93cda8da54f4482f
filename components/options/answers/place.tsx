/** The place “Answers”: the person's own answers to questions of forms, to add, edit and delete. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { Icon } from '../../ui/icons';
import { useSession } from '../session';
import { usePlace } from '../use-place';
import { useAnswerEdits } from './edit';
import { AnswerRow } from './row';

/** What most forms ask, to begin with. */
const OFTEN: readonly Message[] = [
  message('answers_often_notice'),
  message('answers_often_start'),
  message('answers_often_salary'),
  message('answers_often_authorised'),
  message('answers_often_visa'),
  message('answers_often_heard'),
];

/** From this many answers on there is a field to find one. */
const MANY = 8;

export function AnswersPlace() {
  const { answers } = useSession();
  const edits = useAnswerEdits();
  const { thing } = usePlace();
  const [open, setOpen] = useState(thing);
  const [find, setFind] = useState('');
  const asked = useRef('');

  // The preview of a fill leads here with the question it could not answer: `#answers/ask:…`.
  useEffect(() => {
    if (!thing.startsWith('ask:') || asked.current === thing) return;
    asked.current = thing;
    const question = decodeURIComponent(thing.slice('ask:'.length));
    const known = answers.now().find((one) => one.question === question);
    setOpen(known?.id ?? edits.add(question));
  }, [thing, answers, edits]);

  const shown = answers.value.filter(
    ({ id, question, answer }) => id === open || matches(`${question} ${answer}`, find),
  );
  const missing = OFTEN.map(textOf).filter((often) =>
    answers.value.every(({ question }) => question !== often),
  );
  return (
    <section class="own answers" aria-label={textOf(message('answers_place_list'))}>
      <p class="how">{textOf(message('answers_place_how'))}</p>
      <div class="bar">
        <button type="button" class="primary" onClick={() => setOpen(edits.add(''))}>
          <Icon name="add" /> {textOf(message('answers_place_new'))}
        </button>
        {answers.value.length >= MANY && (
          <input
            type="search"
            class="field"
            aria-label={textOf(message('answers_place_find'))}
            placeholder={textOf(message('answers_place_findOne', { all: answers.value.length }))}
            value={find}
            onInput={(event) => setFind(event.currentTarget.value)}
          />
        )}
      </div>
      {find !== '' && shown.length === 0 && (
        <p class="empty">{textOf(message('answers_place_notFound', { find }))}</p>
      )}
      <ol>
        {shown.map((answer) => (
          <AnswerRow
            key={answer.id}
            answer={answer}
            open={answer.id === open}
            toggle={() => setOpen(answer.id === open ? '' : answer.id)}
            edits={edits}
          />
        ))}
      </ol>
      {missing.length > 0 && (
        <section class="often" aria-labelledby="often-title">
          <h2 id="often-title">{textOf(message('answers_often_title'))}</h2>
          <ul>
            {missing.map((question) => (
              <li key={question}>
                <button type="button" class="quiet" onClick={() => setOpen(edits.add(question))}>
                  <Icon name="add" /> {question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function matches(text: string, find: string): boolean {
  const all = text.toLocaleLowerCase();
  return find
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
