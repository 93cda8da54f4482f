import { isKind, type Kind, type SectionName } from '../../fields/kind';
import { meaningsIn } from '../evidence/read-text';
import { identifierWords } from '../lexicon/fold';
import type { Member } from './neighbours';

/** Where a control stands: in the how-manieth work or education, or in a part that is not the person's own. */
export interface Placed {
  name: SectionName;
  index: number;
}

const WORK: ReadonlySet<string> = new Set<Kind>([
  'organization',
  'organization-title',
  'description',
  'current',
]);
const STUDY: ReadonlySet<string> = new Set<Kind>(['school', 'degree', 'area', 'grade']);
/** Kinds that open or fill a section; contact kinds close it. */
const inside = (kind: string): boolean =>
  WORK.has(kind) || STUDY.has(kind) || /^(start|end)-/.test(kind);

/** The section that a heading opens, or `undefined`. */
function named(text: string, lang: string): SectionName | undefined {
  const found = meaningsIn(text, lang);
  if (found.has('other-person')) return 'other-person';
  if (found.has('card')) return 'card';
  const work = found.has('work-section');
  const study = found.has('education-section');
  return work === study ? undefined : work ? 'work' : 'education';
}

/** What stands once in a form, and is the person's. */
const PERSON = /^(name|given-name|family-name|email|tel|file:resume)$/;

/**
 * Headings that stand over the whole form: they are its title, which may be a job's ("Account manager",
 * "Carte bancaire: conseiller") and says of nobody whose the fields are. One that stands alone over a form
 * without a résumé to upload may well say so: "Emergency contact".
 */
function titlesOf(list: readonly Member[]): ReadonlySet<string> {
  const asked = list.filter(({ verdict }) => PERSON.test(verdict.meaning));
  const [first] = asked;
  if (!first) return new Set();
  const takesFile = asked.some(({ verdict }) => verdict.meaning === 'file:resume');
  return new Set(
    first.control.headings.filter(
      (text) =>
        asked.every(({ control }) => control.headings.includes(text)) &&
        (takesFile || asked.every(({ control }) => control.headings[0] !== text)),
    ),
  );
}

/** The section that a name or id speaks of: `education[0].school`, `workExperience-2--startDate`. */
function byIdentifier(text: string, lang: string): SectionName | undefined {
  const list = identifierWords(text);
  if (
    !list.some((word) =>
      /^(work|experience|experiences|employment|employments|education|educations|employer|job|jobs|school|studies)/.test(
        word,
      ),
    )
  )
    return undefined;
  const section = named(list.join(' '), lang);
  return section === 'work' || section === 'education' ? section : undefined;
}

/** How an employer or a school is reached: asked for again under a heading of theirs, it is not the person's. */
const REACHED = /^(tel|email|url)$/;
/** A résumé says in which town an employer is, and in no street. */
const STREET = /^(street-address|address-line|postal-code|house-number)/;
const isPast = ({ name }: Placed): boolean => name === 'work' || name === 'education';

/** Where an employer or a school is: under a heading of theirs, or in their name, it is not where one lives. */
const isPlace = (kind: string): boolean =>
  kind === 'location' ||
  kind === 'country' ||
  kind === 'postal-code' ||
  kind === 'street-address' ||
  kind.startsWith('address-');

/** Finds the repeated sections of a form and counts them; drops what belongs to another person; yields at each control. */
export function* askSections(
  list: readonly Member[],
  lang: string,
  places: Map<Member, Placed>,
): Generator<undefined> {
  let open: Placed | undefined;
  let heading = '';
  let opener: string | undefined;
  let seen = new Set<string>();
  const last = new Map<SectionName, { placed: Placed; seen: Set<string> }>();
  const counts = new Map<SectionName, number>();
  const asked = new Set<string>();
  const studies = list.some(
    ({ verdict }) => verdict.meaning === 'school' || verdict.meaning === 'degree',
  );
  const titles = titlesOf(list);
  const opens = (text: string): SectionName | undefined => {
    const name = named(text, lang);
    return titles.has(text) && (name === 'other-person' || name === 'card') ? undefined : name;
  };
  const start = (name: SectionName) => {
    const index = (counts.get(name) ?? 0) + 1;
    counts.set(name, index);
    open = { name, index };
    seen = new Set();
    last.set(name, { placed: open, seen });
  };
  /** Goes on with the last entry that something else has broken off, where it lacks what is asked for. */
  const goOn = (name: SectionName, kind: string) => {
    const known = last.get(name);
    if (!known || known.seen.has(kind)) start(name);
    else ({ placed: open, seen } = known);
  };
  for (const member of list) {
    yield;
    const { control, verdict } = member;
    const over = control.headings.join('\n');
    if (over !== heading) {
      heading = over;
      const by = control.headings.find(opens);
      const name = by && opens(by);
      if (!name) open = undefined;
      else if (by !== opener) start(name);
      else if (!open) goOn(name, member.verdict.meaning);
      opener = name ? by : undefined;
    }
    const kind = verdict.meaning;
    // "Subject" and "grade" are of one's studies only where the form asks for these.
    if ((kind === 'area' || kind === 'grade') && !studies && open?.name !== 'education') {
      member.verdict = {
        meaning: 'unknown',
        sure: 0.3,
        why: [...verdict.why, { source: 'no-education' }],
      };
      continue;
    }
    const own = isKind(kind) && inside(kind);
    const guess =
      byIdentifier(`${control.name} ${control.id}`, lang) ??
      (STUDY.has(kind) ? 'education' : undefined);
    // What is described in no work or education may be anything.
    if (kind === 'description' && !guess && !open) {
      member.verdict = {
        meaning: 'unknown',
        sure: 0.3,
        why: [...verdict.why, { source: 'no-work' }],
      };
      continue;
    }
    const studied =
      open?.name === 'education' && (!opener || seen.has('school') || seen.has('degree'));
    if (own && guess && open?.name !== guess) goOn(guess, kind);
    // Behind the school that one went to, a company is no school.
    else if (
      studied &&
      !STUDY.has(kind) &&
      (kind === 'organization' || kind === 'organization-title')
    )
      goOn('work', kind);
    else if (own && !open && (kind === 'organization' || kind === 'organization-title'))
      goOn('work', kind);
    else if (
      own &&
      open &&
      (kind === 'organization' ||
        kind === 'school' ||
        kind === 'organization-title' ||
        kind === 'degree') &&
      seen.has(kind)
    )
      start(open.name);
    const again = REACHED.test(kind) && (kind === 'url' || asked.has(kind));
    const firm = seen.has('organization') || seen.has('school');
    if (open && opener && isPast(open) && (again || (firm && STREET.test(kind)))) {
      member.verdict = {
        meaning: 'about-company',
        sure: 0.6,
        why: [...verdict.why, { source: open.name === 'work' ? 'in-work' : 'in-education' }],
      };
      continue;
    }
    asked.add(kind);
    if (
      isKind(kind) &&
      !own &&
      open &&
      (open.name === 'work' || open.name === 'education') &&
      kind !== 'location' &&
      !kind.startsWith('address') &&
      kind !== 'country' &&
      kind !== 'url' &&
      kind !== 'skills'
    )
      open = undefined;
    if (!open) continue;
    seen.add(kind);
    if (open.name === 'other-person' || open.name === 'card') {
      if (
        isKind(kind) &&
        // The one who applies hands in the files: "Attachments and referees".
        !kind.startsWith('file:') &&
        (open.name === 'other-person' || (kind === 'name' && control.autocomplete === ''))
      )
        member.verdict = {
          meaning: open.name,
          sure: 0.8,
          why: [...verdict.why, { source: 'heading', phrase: heading }],
        };
    } else if (own || kind === 'unknown' || kind === 'date') places.set(member, open);
    else if (isPlace(kind) && isPast(open) && (opener || guess === open.name))
      places.set(member, open);
  }
}
