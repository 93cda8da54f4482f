/** Places in a replica. The document itself is the empty path. */

const BETWEEN = '\u0000';

/** The order of a list lies in it under this name. */
export const ORDER = '*';

/** The path of a part. */
export const inside = (path: string, part: string): string => `${path}${BETWEEN}${part}`;

/** The path of what a part lies in; undefined for the document itself. */
export function above(path: string): string | undefined {
  const at = path.lastIndexOf(BETWEEN);
  return at < 0 ? undefined : path.slice(0, at);
}

/** The last part of a path. */
export const lastOf = (path: string): string => path.slice(path.lastIndexOf(BETWEEN) + 1);

/** All parts of a path. */
export const partsOf = (path: string): string[] => path.split(BETWEEN).slice(1);

/** The path of these parts. */
export const pathOf = (parts: readonly string[]): string =>
  parts.map((part) => `${BETWEEN}${part}`).join('');

/** The part of a record under a key. */
export const keyPart = (key: string): string => `.${key}`;
/** The part of a list that is a record or a list, by its name. */
export const itemPart = (name: string): string => `#${name}`;
/** The part of a list that is a single value: it is its own name. @param nth 0 for the first of equal ones. */
export const elementPart = (value: unknown, nth: number): string =>
  `=${nth > 0 ? nth : ''}=${JSON.stringify(value)}`;

export const isElement = (part: string): boolean => part.startsWith('=');

/** The value of an element's part. */
export const elementOf = (part: string): unknown =>
  JSON.parse(part.slice(part.indexOf('=', 1) + 1));
