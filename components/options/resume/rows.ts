/** Text that is not stored yet, in the rows of a list: it goes along when they change their places. */
import type { Path } from '../../../data/resume/path';
import type { Session } from '../session';

/** The name under which a field's text is kept in the session while it differs from what is stored. */
export function fieldName(path: Path): string {
  return path.join('.');
}

/**
 * Lets what was typed into the rows of a list follow them.
 * @param rearrange Does with any list of as many items what is done with the rows.
 */
export function followRows(
  { typed, setTyped }: Session,
  list: Path,
  length: number,
  rearrange: <T>(rows: readonly T[]) => readonly T[],
): void {
  const start = `${fieldName(list)}.`;
  const kept = [...typed].filter(([name]) => name.startsWith(start));
  if (kept.length === 0) return;
  const order = rearrange(Array.from({ length }, (_, index) => index));
  for (const [name] of kept) setTyped(name);
  for (const [name, text] of kept) {
    const [row = '', ...rest] = name.slice(start.length).split('.');
    const to = order.indexOf(Number(row));
    if (to >= 0) setTyped([fieldName(list), to, ...rest].join('.'), text);
  }
}
