/** Reading and writing one value of the résumé by its path. */

import type { Resume } from '../schema/resume';
import type { Path } from './path';

/** The value at `path`; undefined where there is none. */
export function valueAt(resume: Resume, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    resume,
  );
}

/** The text at `path`; empty where there is none. */
export function textAt(resume: Resume, path: Path): string {
  const value = valueAt(resume, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The texts at `path`, whatever else stands there left out. */
export function textsAt(resume: Resume, path: Path): string[] {
  return listAt(resume, path).filter((item) => typeof item === 'string');
}

/** The list at `path`; empty where there is none. */
export function listAt(resume: Resume, path: Path): readonly unknown[] {
  const value = valueAt(resume, path);
  return Array.isArray(value) ? value : [];
}

/**
 * The résumé with another value at `path`; keys keep their order.
 * @param value Undefined, an empty text or an empty list takes the key away; entries of lists stay.
 */
export function withValueAt(resume: Resume, path: Path, value: unknown): Resume {
  return fieldsWith(resume, path, isNothing(value) ? undefined : value);
}

function fieldsWith<T extends object>(fields: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return fields;
  const after = { ...fields };
  const inner = rest.length === 0 ? value : containerWith(Reflect.get(fields, key), rest, value);
  if (inner === undefined) Reflect.deleteProperty(after, key);
  else Reflect.set(after, key, inner);
  return after;
}

function containerWith(before: unknown, path: Path, value: unknown): unknown {
  if (Array.isArray(before) || typeof path[0] === 'number') {
    const list: unknown[] = Array.isArray(before) ? [...before] : [];
    const [index, ...rest] = path;
    if (typeof index !== 'number') return before;
    list[index] = rest.length === 0 ? value : (containerWith(list[index], rest, value) ?? {});
    return list;
  }
  const object = typeof before === 'object' && before !== null ? before : {};
  const after = fieldsWith(object, path, value);
  return Object.keys(after).length === 0 ? undefined : after;
}

function isNothing(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
