/** What a template may name, read from the résumé's schema and from the résumé itself. */
import { type Resume, resumeSchema } from '../schema/resume';

/** The names that a template may use at a place, each with the names inside it. */
export interface Names {
  [name: string]: Names;
}

/** What we work out beside what the résumé says, at the place where a template may name it. */
const COMPUTED = {
  root: ['today', 'todayIso', 'caret', 'open'],
  work: ['period'],
  volunteer: ['period'],
  education: ['period'],
  projects: ['period'],
  skills: ['keywordList'],
} as const;

/** Found once for each résumé: hundreds of snippets are checked against the same one. */
const namesOf = new WeakMap<Resume, Names>();

/** What a template may name: every field of the schema and of this résumé, and what we work out. */
export function knownNames(resume: Resume): Names {
  const names = namesOf.get(resume) ?? findNames(resume);
  namesOf.set(resume, names);
  return names;
}

function findNames(resume: Resume): Names {
  const names = merge(schemaNames(resumeSchema), valueNames(resume));
  for (const name of COMPUTED.root) names[name] = {};
  for (const [section, computed] of Object.entries(COMPUTED)) {
    const inside = names[section];
    if (inside) for (const name of computed) inside[name] = {};
  }
  return names;
}

function schemaNames(schema: unknown): Names {
  const def = field(schema, 'def');
  const inner = field(def, 'innerType') ?? field(def, 'element');
  if (inner) return schemaNames(inner);
  const shape = field(def, 'shape');
  if (typeof shape !== 'object' || shape === null) return {};
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, schemaNames(value)]));
}

function valueNames(value: unknown): Names {
  if (Array.isArray(value)) return value.map(valueNames).reduce(merge, {});
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, valueNames(inner)]));
}

function merge(a: Names, b: Names): Names {
  const merged: Names = { ...a };
  for (const [name, inside] of Object.entries(b)) merged[name] = merge(merged[name] ?? {}, inside);
  return merged;
}

/** A property of an object itself, not of its prototypes. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
