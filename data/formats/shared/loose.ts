/** Reaches into data of unknown shape. */

export type Loose = Record<string, unknown>;

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns The value at `path` (`a.b.c`), or undefined; only own keys are followed. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (isLoose(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
      value,
    );
}

/** @returns The text or number at the first of `paths` that holds any, trimmed; '' where none does. */
export function textAt(value: unknown, ...paths: string[]): string {
  for (const path of paths) {
    const found = at(value, path);
    if (typeof found === 'string' && found.trim()) return found.trim();
    if (typeof found === 'number') return String(found);
  }
  return '';
}

/** @returns The list at the first of `paths` that holds one; a single object counts as a list of one. */
export function listAt(value: unknown, ...paths: string[]): unknown[] {
  for (const path of paths) {
    const found = at(value, path);
    if (Array.isArray(found)) return found;
    if (isLoose(found)) return [found];
  }
  return [];
}

/** Leaves out what is empty: undefined, '', [] and {}. */
export function filled<T extends object>(fields: T): Partial<T> {
  const kept = Object.entries(fields).filter(([, value]) => {
    if (value === undefined || value === '' || value === null) return false;
    if (Array.isArray(value)) return value.length > 0;
    return !(isLoose(value) && Object.keys(value).length === 0);
  });
  const out: Partial<T> = {};
  for (const [key, value] of kept) Reflect.set(out, key, value);
  return out;
}

/**
 * Reads JSON: a byte order mark, comments and commas before a closing bracket are let pass; the key `__proto__` is dropped.
 * @throws SyntaxError where it is no JSON.
 */
export function parseJson(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '');
  const safe = (key: string, value: unknown) => (key === '__proto__' ? undefined : value);
  try {
    return JSON.parse(bare, safe);
  } catch {
    // Strings are matched first, so that what looks like a comment inside them stays; what is never closed
    // goes to the end, so that nothing is looked through twice.
    const clean = bare
      .replace(
        /("(?:[^"\\]|\\[\s\S]?)*(?:"|$))|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g,
        (_, quoted?: string) => quoted ?? '',
      )
      .replace(
        /("(?:[^"\\]|\\[\s\S]?)*(?:"|$))|,(?=\s*[}\]])/g,
        (_, quoted?: string) => quoted ?? '',
      );
    return JSON.parse(clean, safe);
  }
}
