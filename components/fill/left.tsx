/** The fields that stay empty on purpose, folded away under one line. */
import type { Plan } from './use-fill';

export function Left({ left }: Pick<Plan, 'left'>) {
  const count = left.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  return (
    <details class="left">
      <summary>
        {count === 1 ? '1 field stays' : `${count} fields stay`} as they are, on purpose
      </summary>
      <ul>
        {left.map(({ why, count }) => (
          <li key={why}>
            {why}
            {count > 1 && ` (${count})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
