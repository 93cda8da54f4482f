/** What is wrong with a piece of data, and where, in words a person understands. */

import type { core } from 'zod/mini';
import { isMessage } from '../messages/is-message';
import { type Message, message, type Unconverted, type Value } from '../messages/message';

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
        message: message('schema_problem_unknownKey'),
      }));
    }
    return [
      {
        path: pathText(path),
        message: message('schema_problem_expected', {
          expected: expected(issue),
          found: found(valueAt(input, path)),
        }),
      },
    ];
  });
}

const TYPE_NAMES: Record<string, Message> = {
  string: message('schema_type_text'),
  number: message('schema_type_number'),
  int: message('schema_type_wholeNumber'),
  boolean: message('schema_type_boolean'),
  array: message('schema_type_list'),
  object: message('schema_type_object'),
  record: message('schema_type_object'),
};

function expected(issue: core.$ZodIssue): Value {
  // Our own checks carry what they want in `params`; zod's own "Invalid input" says nothing.
  const said: unknown = issue.code === 'custom' ? issue.params?.said : undefined;
  if (isMessage(said)) return said;
  if (issue.code === 'invalid_type') return TYPE_NAMES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') {
    return { list: issue.values.map((value) => quoted(String(value))), type: 'disjunction' };
  }
  if (issue.code === 'too_big') {
    const count = Number(issue.maximum);
    if (issue.origin === 'string') return message('schema_problem_charactersAtMost', { count });
    if (issue.origin === 'array') return message('schema_problem_entriesAtMost', { count });
    return message('schema_problem_atMost', { number: count });
  }
  if (issue.code === 'too_small') {
    const count = Number(issue.minimum);
    if (issue.origin === 'string') return message('schema_problem_charactersAtLeast', { count });
    if (issue.origin === 'array') return message('schema_problem_entriesAtLeast', { count });
    return message('schema_problem_atLeast', { number: count });
  }
  return message('schema_problem_somethingElse');
}

function found(value: unknown): Message {
  if (value === undefined) return message('schema_found_nothing');
  if (value === null) return message('schema_found_null');
  if (Array.isArray(value)) return message('schema_type_list');
  if (typeof value === 'object') return message('schema_found_object');
  const text = String(value).replace(/\s+/g, ' ');
  return quoted(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

function quoted(text: string): Message {
  return message('schema_problem_quoted', { text });
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}
