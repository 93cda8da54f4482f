/** The lists of a résumé, in the order in which they are edited. */

export const SECTION_KEYS = [
  'work',
  'education',
  'skills',
  'projects',
  'volunteer',
  'awards',
  'certificates',
  'publications',
  'languages',
  'interests',
  'references',
] as const;

export type SectionKey = (typeof SECTION_KEYS)[number];
