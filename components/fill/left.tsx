/** The fields that stay as they are on purpose, and those that can't be seen, each folded away under one line. */
import { textOf } from '../../data/messages/text-of';
import type { Plan } from './use-fill';

export function Left({ left, unseen }: Pick<Plan, 'left' | 'unseen'>) {
  const some = sum(left);
  const hidden = sum(unseen);
  return (
    <>
      {some > 0 && (
        <details class="left">
          <summary>
            {some === 1 ? '1 field stays as it is' : `${some} fields stay as they are`}, on purpose
          </summary>
          <Reasons counts={left} />
        </details>
      )}
      {hidden > 0 && (
        <details class="left">
          <summary>
            {hidden === 1 ? '1 field' : `${hidden} fields`} can’t be seen on the page
          </summary>
          <Reasons counts={unseen} />
          <p>Where the page shows them later, look again then.</p>
        </details>
      )}
    </>
  );
}

function Reasons({ counts }: { counts: Plan['left'] }) {
  return (
    <ul>
      {counts
        .map(({ why, count }) => ({ words: textOf(why), count }))
        .map(({ words, count }) => (
          <li key={words}>
            {words}
            {count > 1 && ` (${count})`}
          </li>
        ))}
    </ul>
  );
}

const sum = (counts: Plan['left']): number => counts.reduce((all, { count }) => all + count, 0);
