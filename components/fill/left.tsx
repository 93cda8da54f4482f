/** The fields that stay as they are on purpose, and those that can't be seen, each folded away under one line. */
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import type { Plan } from './use-fill';

export function Left({ left, unseen }: Pick<Plan, 'left' | 'unseen'>) {
  const some = sum(left);
  const hidden = sum(unseen);
  return (
    <>
      {some > 0 && (
        <details class="left">
          <summary>{textOf(message('fill_left_onPurpose', { count: some }))}</summary>
          <Reasons counts={left} />
        </details>
      )}
      {hidden > 0 && (
        <details class="left">
          <summary>{textOf(message('fill_left_unseen', { count: hidden }))}</summary>
          <Reasons counts={unseen} />
          <p>{textOf(message('fill_left_later'))}</p>
        </details>
      )}
    </>
  );
}

function Reasons({ counts }: { counts: Plan['left'] }) {
  return (
    <ul>
      {counts.map(({ why, count }) => (
        <li key={textOf(why)}>
          {textOf(count > 1 ? message('fill_left_several', { number: count, why }) : why)}
        </li>
      ))}
    </ul>
  );
}

const sum = (counts: Plan['left']): number => counts.reduce((all, { count }) => all + count, 0);
