/** JSON Resume 1.0 (https://jsonresume.org/schema) as zod; keys it does not know are kept. */
import * as z from 'zod/mini';
import { date, email, link, text, texts } from './leaves';
import { problemsOf, type Reading } from './problem';
import { SEASONS } from './seasons';

// MV3's CSP forbids eval: without this zod probes for it and the browser logs a violation.
z.config({ jitless: true });

const season = z.optional(z.enum(SEASONS));

/** When something was; `startSeason` and `endSeason` are ours: how the owner gives the month. */
const period = { startDate: date, startSeason: season, endDate: date, endSeason: season };

const list = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.optional(z.array(z.looseObject(shape)));

/**
 * The whole document. Ours, as the standard allows: the parts of the name where its owner set them,
 * seasons, `summary` of an education and of a skill group, `skills[].groups`, `meta.monogram`.
 */
export const resumeSchema = z.looseObject({
  $schema: text,
  basics: z.optional(
    z.looseObject({
      name: text,
      givenName: text,
      additionalName: text,
      familyName: text,
      label: text,
      image: text,
      email,
      phone: text,
      url: link,
      summary: text,
      location: z.optional(
        z.looseObject({
          address: text,
          postalCode: text,
          city: text,
          countryCode: text,
          region: text,
        }),
      ),
      profiles: list({ network: text, username: text, url: link }),
    }),
  ),
  work: list({
    name: text,
    location: text,
    description: text,
    position: text,
    url: link,
    ...period,
    summary: text,
    highlights: texts,
  }),
  volunteer: list({
    organization: text,
    position: text,
    url: link,
    ...period,
    summary: text,
    highlights: texts,
  }),
  education: list({
    institution: text,
    url: link,
    area: text,
    studyType: text,
    ...period,
    score: text,
    courses: texts,
    summary: text,
  }),
  awards: list({ title: text, date, awarder: text, summary: text }),
  certificates: list({ name: text, date, url: link, issuer: text }),
  publications: list({ name: text, publisher: text, releaseDate: date, url: link, summary: text }),
  skills: list({
    name: text,
    level: text,
    summary: text,
    keywords: texts,
    /** Named part-lists of `keywords`: RDBMS, Streaming, … */
    groups: list({ name: text, keywords: texts }),
  }),
  languages: list({ language: text, fluency: text }),
  interests: list({ name: text, keywords: texts }),
  references: list({ name: text, reference: text }),
  projects: list({
    name: text,
    description: text,
    highlights: texts,
    keywords: texts,
    ...period,
    url: link,
    roles: texts,
    entity: text,
    type: text,
  }),
  meta: z.optional(
    z.looseObject({
      canonical: text,
      version: text,
      lastModified: text,
      /** Two or three characters that stand for the person, on the card and the icon. */
      monogram: text,
    }),
  ),
});

export type Resume = z.infer<typeof resumeSchema>;
export type Basics = NonNullable<Resume['basics']>;
export type Profile = NonNullable<Basics['profiles']>[number];
export type Work = NonNullable<Resume['work']>[number];
export type Education = NonNullable<Resume['education']>[number];
export type Skill = NonNullable<Resume['skills']>[number];

/**
 * Checks that `input` is a JSON Resume 1.0 document.
 * @returns The document, unknown keys kept and all in the order they came in, or every problem with its path.
 */
export function readResume(input: unknown): Reading<Resume> {
  const result = resumeSchema.safeParse(input);
  if (!result.success) return { ok: false, problems: problemsOf(result.error.issues, input) };
  reorder(result.data, input);
  return { ok: true, value: result.data };
}

/** Puts the keys of `value` in the order of `like`: zod puts those it knows first. */
function reorder(value: unknown, like: unknown): void {
  const both = typeof value === 'object' && typeof like === 'object' && value && like;
  // Where zod knows nothing it hands on what it got, in its order.
  if (!both || value === like) return;
  for (const key of Object.keys(like)) {
    if (!Object.hasOwn(value, key)) continue;
    const inner: unknown = Reflect.get(value, key);
    if (!Array.isArray(value)) {
      Reflect.deleteProperty(value, key);
      Reflect.set(value, key, inner);
    }
    reorder(inner, Reflect.get(like, key));
  }
}
