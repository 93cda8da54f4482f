/** What older versions have stored, brought into today's layout. What is stored stays as it is until it is written anew. */
import { BUNDLED } from '../cards/list';

interface Migration {
  /** The layout that this leads to, from the one before it. */
  to: number;
  /** The shelf it is for. */
  key: string;
  /** @param data As the older version wrote it; not checked yet. */
  change(data: unknown): unknown;
}

const MIGRATIONS: readonly Migration[] = [
  {
    // There was one card only.
    to: 2,
    key: 'history',
    change: (data) =>
      Array.isArray(data)
        ? data.map((state) => (isObject(state) ? { card: BUNDLED, ...state } : state))
        : data,
  },
];

/** The data of a shelf in today's layout. @param version The layout in which it was written. */
export function migrated(key: string, version: number, data: unknown): unknown {
  return MIGRATIONS.filter((one) => one.key === key && one.to > version).reduce(
    (value, one) => one.change(value),
    data,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
