/** The résumé with what was chosen from a document. */
import { listAt, valueAt, withValueAt } from '../resume/value-at-path';
import type { Resume } from '../schema/resume';
import type { ImportRow } from './compare';

/** `now` with the rows taken over; in an entry that is there, what the document does not say stays. */
export function accept(now: Resume, rows: readonly ImportRow[]): Resume {
  return rows.reduce((resume, { target: { path, list, index }, value }) => {
    if (!list) return withValueAt(resume, path, value);
    const all = listAt(resume, path);
    if (index === undefined) return withValueAt(resume, path, [...all, value]);
    const before = valueAt(resume, [...path, index]);
    return withValueAt(resume, [...path, index], merged(before, value));
  }, now);
}

function merged(before: unknown, after: unknown): unknown {
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  return isObject(before) && isObject(after) ? { ...before, ...after } : after;
}
