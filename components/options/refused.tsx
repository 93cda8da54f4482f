/** What is said of a file that was not read. */
import { type Message, message, type Unconverted } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { Words } from '../ui/words';

/** @param why Why it was not, and what to do next: a line each, without their full stops. */
export function Refused({
  name,
  why,
}: {
  name: Message | string;
  why: readonly (Message | Unconverted)[];
}) {
  return (
    <div class="refused">
      <p>
        <Words
          of={message('options_refused_text', { file: name })}
          with={{ b: (words) => <b>{words}</b> }}
        />
      </p>
      {why
        .map((line) => textOf(message('options_refused_why', { why: line })))
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </div>
  );
}
