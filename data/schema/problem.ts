/** What is wrong with a piece of data, and where, in words a person understands. */

import type { core } from 'zod/mini';
import type { Message, Unconverted } from '../messages/message';

/** One thing that is wrong. */
export interface Problem {
  /** Where: `work[3].startDate`; empty for the document as a whole. */
  path: string;
  /** What was expected and what was found instead, without a full stop. */
  message: Message | Unconverted;
}

/** Either the value, or every reason why there is none. */
export type Reading<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/**
 * Writes a path the way people write it in JavaScript and JSON Resume's documentation.
 * @returns `['work', 3, 'startDate']` → `work[3].startDate`.
 */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/**
 * Puts zod's issues into words.
 * @param input The value that was refused: what was found there is quoted from it.
 */
export function problemsOf(issues: readonly core.$ZodIssue[], input: unknown): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path ?? [];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: pathText([...path, key]),
        message: 'this key is not known here',
      }));
    }
    return [
      {
        path: pathText(path),
        message: `expected ${expected(issue)}, found ${found(valueAt(input, path))}`,
      },
    ];
  });
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object in curly braces',
  record: 'an object in curly braces',
};

function expected(issue: core.$ZodIssue): string {
  // Our own checks carry their words in `message`; zod's own "Invalid input" says nothing.
  if (issue.code === 'custom' || issue.code === 'invalid_format') return issue.message;
  if (issue.code === 'invalid_type') return TYPE_NAMES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((v) => `“${String(v)}”`).join(' or ');
  if (issue.code === 'too_big') return `at most ${issue.maximum} ${unit(issue.origin)}`;
  if (issue.code === 'too_small') return `at least ${issue.minimum} ${unit(issue.origin)}`;
  return 'something else';
}

function unit(origin: string): string {
  if (origin === 'string') return 'characters';
  return origin === 'array' ? 'entries' : '';
}

function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = String(value).replace(/\s+/g, ' ');
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}
