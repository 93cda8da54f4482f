/** Counts what a reader found of what a résumé says: precision and recall by field. */
import type { Resume } from '../../../data/schema/resume';

export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** The values of a résumé by field, as words to compare. */
type Values = Record<string, string[]>;

const plain = (text: string | undefined) =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
const digits = (text: string | undefined) => (text ?? '').replace(/\D/g, '');
/** Designs print years, months or days: years are what all have. */
const year = (date: string | undefined) => (date ?? '').slice(0, 4);
const years = (entry: { startDate?: string; endDate?: string }) => [
  year(entry.startDate),
  year(entry.endDate),
];

function valuesOf({ basics, work = [], education = [], skills = [] }: Resume): Values {
  return {
    name: [plain(basics?.name)],
    email: [plain(basics?.email)],
    phone: [digits(basics?.phone)],
    employers: work.map((job) => plain(job.name)),
    titles: work.map((job) => plain(job.position)),
    'work years': work.flatMap(years),
    schools: education.map((school) => plain(school.institution)),
    study: education.flatMap((school) =>
      plain(`${school.studyType ?? ''} ${school.area ?? ''}`).split(' '),
    ),
    'school years': education.flatMap(years),
    skills: skills
      .flatMap((skill) => (skill.keywords?.length ? skill.keywords : [skill.name]))
      .map(plain),
  };
}

/**
 * Compares what was read with what is so.
 * @param shown Whether a design shows a value: what it leaves out is not judged.
 * @returns Counts by field.
 */
export function score(
  truth: Resume,
  found: Resume,
  shown: (value: string) => boolean,
): Map<string, Count> {
  const expected = valuesOf(truth);
  const got = valuesOf(found);
  return new Map(
    Object.entries(expected).map(([field, values]) => {
      const judged = values.filter((value) => value && shown(value));
      const left = (got[field] ?? []).filter(Boolean);
      let right = 0;
      for (const value of judged) {
        const at = left.indexOf(value);
        if (at < 0) continue;
        right++;
        left.splice(at, 1);
      }
      return [field, { right, wrong: left.length, missed: judged.length - right }];
    }),
  );
}

/** Adds the counts of `more` to those of `sum`. */
export function add(sum: Map<string, Count>, more: ReadonlyMap<string, Count>): void {
  for (const [field, { right, wrong, missed }] of more) {
    const before = sum.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    sum.set(field, {
      right: before.right + right,
      wrong: before.wrong + wrong,
      missed: before.missed + missed,
    });
  }
}

/** The harmonic mean of precision and recall, over all fields. */
export function f1(counts: ReadonlyMap<string, Count>): number {
  const all = [...counts.values()];
  const sum = (key: keyof Count) => all.reduce((total, count) => total + count[key], 0);
  return (2 * sum('right')) / (2 * sum('right') + sum('wrong') + sum('missed'));
}

/** One line for each field: precision and recall. */
export function table(counts: ReadonlyMap<string, Count>): string {
  const row = ([field, { right, wrong, missed }]: [string, Count]) =>
    `${field.padEnd(14)} ${String(right).padStart(5)} right ${String(wrong).padStart(4)} wrong ${String(missed).padStart(4)} missed`;
  return [...counts].map(row).join('\n');
}
