/** Understands the entries of work: who employed, as what, when and where. */
import type { Work } from '../../schema/resume';
import { bodyOf } from './body';
import { isCountry, isEmployer, placeness, titleness } from './classify';
import { datesIn, type Period, periodFields, withoutDurations } from './dates';
import { type Entry, entriesOf } from './entries';
import { type Fragment, fragmentsOf, splitAtComma } from './fragments';
import { type Line, textOf } from './line';

interface Named {
  title?: string;
  employer?: string;
  others: string[];
  places: string[];
  url?: string;
}

const AT = /^(.+?)\s+(?:at|@|bei|chez|presso|bij)\s+(\p{Lu}.*|\d.*)$/u;

/** Which of title and employer comes first, over all entries of a section: positive for the title. */
function orderOf(all: readonly Fragment[][]): number {
  return all.reduce((sum, main) => {
    const pair = pairOf(main, 0);
    if (!pair) return sum;
    const [title, employer] = pair;
    const sure = Math.min(1, titleness(title.text) - titleness(employer.text));
    return sum + (main.indexOf(title) < main.indexOf(employer) ? sure : -sure);
  }, 0);
}

function pairOf(main: readonly Fragment[], order: number): [Fragment, Fragment] | undefined {
  let best: [Fragment, Fragment] | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [i, title] of main.entries()) {
    for (const [j, employer] of main.entries()) {
      if (i === j) continue;
      const lead = (f: Fragment) =>
        (f.part === 0 ? 0.4 : 0) + (f.bold ? 0.2 : 0) - (f.aside ? 0.3 : 0);
      const score =
        titleness(title.text) -
        titleness(employer.text) +
        lead(title) +
        lead(employer) -
        0.25 * (i + j) +
        Math.max(-1.2, Math.min(1.2, order)) * (i < j ? 0.5 : -0.5) -
        (/^\p{Ll}/u.test(employer.text) ? 0.5 : 0) -
        employer.text.length / 150;
      if (score > bestScore) [best, bestScore] = [[title, employer], score];
    }
  }
  return best;
}

function nameParts(header: readonly Line[], order: number): Named {
  const { main, places, url } = fragmentsOf(header);
  for (const fragment of main) {
    const at = AT.exec(fragment.text);
    if (at?.[1] && at[2] && titleness(at[1]) >= 0 && (main.length === 1 || titleness(at[1]) > 0)) {
      const others = main.filter((f) => f !== fragment).map((f) => f.text);
      return { title: at[1], ...employerAndPlace(at[2], places), others, url };
    }
  }
  const [only] = main;
  if (main.length === 1 && only)
    return { ...nameAlone(only.text, places, header.length), others: [], url };
  const pair = pairOf(main, order);
  if (!pair) return { others: main.map((f) => f.text), places, url };
  const [title, employer] = pair;
  const others = main.filter((f) => f !== title && f !== employer).map((f) => f.text);
  return { title: title.text, ...employerAndPlace(employer.text, places), others, url };
}

/** The title, the employer or both in the only words of a header. */
function nameAlone(
  text: string,
  places: string[],
  lines: number,
): Pick<Named, 'title' | 'employer' | 'places'> {
  const parts = splitAtComma(text, titleness);
  if (parts) {
    const [a, b] = parts;
    const [title, employer] = titleness(a) > titleness(b) ? [a, b] : [b, a];
    return { title, ...employerAndPlace(employer, places) };
  }
  if (titleness(text) <= 0) return { employer: text, places };
  const [place] = places;
  const named = place && lines > 1 ? employerIn(place) : undefined;
  return { title: text, ...(named ?? { places }) };
}

/** “Grant Associates, Singapore” reads like a town in its country; below a title it is an employer there. */
function employerIn(place: string): { employer: string; places: string[] } | undefined {
  const [employer, country, ...more] = place.split(/,\s+/);
  const fits = employer && country && more.length === 0 && isCountry(country);
  return fits && /\s/.test(employer) ? { employer, places: [country] } : undefined;
}

const TAIL = /^(.+?),\s+(\p{Lu}[\p{L}.’' -]{2,24})$/u;
const LEGAL =
  /\b(?:GmbH|AG|KG|SE|Inc\.?|LLC|Ltd\.?|S\.?A\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|Corp\.?)$/;

/** “Acme, Berlin” in every job of a section, or behind a legal form: the town is no part of the name. */
function placesApart(jobs: readonly Work[]): Work[] {
  const tails = jobs.map((job) => TAIL.exec(job.name ?? ''));
  const everywhere =
    jobs.length > 1 &&
    tails.every((tail, i) => tail?.[2] && !jobs[i]?.location && !isEmployer(tail[2]));
  return jobs.map((job, i) => {
    const [, name, location] = tails[i] ?? [];
    if (!name || !location || job.location || isEmployer(location)) return job;
    return everywhere || LEGAL.test(name) ? { ...job, name, location } : job;
  });
}

/** “Acme, Berlin, Germany”: the place behind the name. */
function employerAndPlace(
  text: string,
  places: readonly string[],
): { employer: string; places: string[] } {
  for (const match of text.matchAll(/\s*,\s+|\s+\(/g)) {
    const place = text.slice(match.index).replace(/^[\s,(]+|\)$/g, '');
    if (match.index > 1 && placeness(place) >= 0.8)
      return { employer: text.slice(0, match.index), places: [place, ...places] };
  }
  return { employer: text, places: [...places] };
}

/** A line that gives a length of time alone: above it stands an employer, below it the jobs there. */
const isDuration = (line: Line | undefined) => {
  const text = line && textOf(line);
  return (
    text !== undefined &&
    /\d/.test(text) &&
    datesIn(text).length === 0 &&
    withoutDurations(text)
      .replace(/^[^·]*·/, '')
      .trim() === ''
  );
};

/** @returns The jobs of a section, in its order. */
export function workOf(lines: readonly Line[]): Work[] {
  const heads = lines.flatMap((line, at) =>
    isDuration(lines[at + 1]) && !line.bullet && !line.aside && datesIn(textOf(line)).length === 0
      ? [at]
      : [],
  );
  if (heads.length === 0) return jobsOf(lines);
  const below = heads.flatMap((head, i) => {
    const line = lines[head] ?? { cells: [] };
    const inside = lines.slice(head + 2, heads[i + 1]);
    const title = inside[0];
    // The next employer is set in the letters of this one.
    const other = inside.findIndex(
      (l) => title && !l.bullet && lookOf(l) === lookOf(line) && lookOf(l) !== lookOf(title),
    );
    const [here, after] = other < 0 ? [inside, []] : [inside.slice(0, other), inside.slice(other)];
    return [...jobsAt(textOf(line), here), ...(after.length > 0 ? jobsOf(after) : [])];
  });
  return [...jobsOf(lines.slice(0, heads[0])), ...below];
}

/** The jobs at one employer. */
function jobsAt(employer: string, lines: readonly Line[]): Work[] {
  return entriesOf(lines).map((entry) => {
    const { main, places, url } = fragmentsOf(entry.header);
    const title = main
      .filter((f) => f.line === 0)
      .map((f) => f.text)
      .join(', ');
    return jobOf(
      { title, employer, others: main.filter((f) => f.line > 0).map((f) => f.text), places, url },
      entry,
    );
  });
}

const lookOf = (line: Line) =>
  [Math.round((line.size ?? 0) * 2), line.cells[0]?.bold === true].join();

function jobOf({ title, employer, others, places, url }: Named, entry: Entry): Work {
  const { summary, highlights } = bodyOf(entry.body);
  const place = places[0];
  return {
    ...(employer && { name: employer }),
    ...(title && { position: title }),
    ...(place && { location: place }),
    ...(url && { url }),
    ...periodFields(entry.date && wholeOf(entry.date)),
    ...(others.length > 0 && { description: others.join(', ') }),
    ...(summary && { summary }),
    ...(highlights.length > 0 && { highlights }),
  };
}

function jobsOf(lines: readonly Line[]): Work[] {
  const entries: Entry[] = entriesOf(lines);
  const order = orderOf(entries.map((entry) => fragmentsOf(entry.header).main));
  const jobs: Work[] = [];
  let employerBefore: string | undefined;
  for (const entry of entries) {
    const { title, employer, others, places, url } = nameParts(entry.header, order);
    if (!title && !entry.date && entry.body.length === 0 && employer && entries.length > 1) {
      // An employer on its own: the jobs that follow are there.
      employerBefore = employer;
      continue;
    }
    const inherited = employer ?? (title ? employerBefore : undefined);
    if (employer) employerBefore = employer;
    jobs.push(jobOf({ title, employer: inherited, others, places, url }, entry));
  }
  return placesApart(jobs).filter(
    (job) => job.name ?? job.position ?? job.summary ?? job.highlights,
  );
}

/** A lone season or month is when all of it was. */
function wholeOf(period: Period): Period {
  const { single, startDate, startSeason } = period;
  return single && startDate?.includes('-')
    ? { ...period, endDate: startDate, endSeason: startSeason }
    : period;
}
