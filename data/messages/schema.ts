/** Messages that come from another part of the extension, checked before they are shown. */
import * as z from 'zod/mini';
import type { Message, Unconverted, Value } from './message';

/** A text to show. */
export const saidSchema = z.custom<Message | Unconverted>(
  (said) => typeof said === 'string' || isMessage(said),
);

/** Whether this has the form of a message; whether there is one of its id is seen when it is shown. */
export function isMessage(said: unknown): said is Message {
  return (
    isObject(said) &&
    typeof said.id === 'string' &&
    isObject(said.values) &&
    Object.values(said.values).every(isValue)
  );
}

function isValue(value: unknown): value is Value {
  if (typeof value === 'string' || typeof value === 'number') return true;
  if (!isObject(value)) return false;
  if ('list' in value)
    return (
      Array.isArray(value.list) &&
      value.list.every((one) => typeof one === 'string' || isMessage(one))
    );
  if ('number' in value) return typeof value.number === 'number';
  if ('date' in value) return typeof value.date === 'string' || typeof value.date === 'number';
  return isMessage(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
