/** Telling what has changed between two readings of the same data. */

/**
 * `after`, with every part that equals that of `before` being the very same object: what is drawn from
 * an unchanged part need not be drawn again.
 * @param after Plain data, as JSON has it.
 */
export function shared<T>(before: unknown, after: T): T;
export function shared(before: unknown, after: unknown): unknown {
  if (Object.is(before, after) || !isObject(before) || !isObject(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const keys = Object.keys(after);
  const entries = keys.map((key): [string, unknown] => [
    key,
    shared(Reflect.get(before, key), Reflect.get(after, key)),
  ]);
  const same =
    keys.length === Object.keys(before).length &&
    entries.every(
      ([key, value]) => Object.hasOwn(before, key) && Reflect.get(before, key) === value,
    );
  if (same) return before;
  return Array.isArray(after) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
