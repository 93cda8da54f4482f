import type { Cue } from '../../fields/cue';
import { isKind, type Kind, type Reason, type SectionName } from '../../fields/kind';
import { meaningsIn } from '../evidence/read-text';
import { identifierWords } from '../lexicon/fold';
import type { Member } from './member';

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

/** Kinds that name an employer, and begin a work where none is open. */
const EMPLOYER: ReadonlySet<string> = new Set<Kind>(['organization', 'organization-title']);
/** Kinds that each work or study asks for once: asked for again, the next one begins. */
const ONCE: ReadonlySet<string> = new Set<Kind>([
  'organization',
  'school',
  'organization-title',
  'degree',
]);
/** Kinds of the person that a work or study may ask for too. */
const SHARED = /^(location$|address|country$|url$|skills$)/;

/** The way through the sections of a form: which one is open, and what each has asked for. */
class Course {
  open: Placed | undefined;
  /** The headings over the control that was come to last. */
  heading = '';
  /** The heading that has opened a section. */
  private opener: string | undefined;
  /** What was asked for in the entry that was opened last. */
  private seen = new Set<string>();
  private readonly last = new Map<SectionName, { placed: Placed; seen: Set<string> }>();
  private readonly counts = new Map<SectionName, number>();

  constructor(
    private readonly titles: ReadonlySet<string>,
    private readonly lang: string,
  ) {}

  /** True where a heading says which section is open. */
  get isTitled(): boolean {
    return Boolean(this.opener);
  }

  /** Other headings than before open a section, go on with it or close it. */
  comeTo({ control, verdict }: Member) {
    const over = control.headings.join('\n');
    if (over === this.heading) return;
    this.heading = over;
    const by = control.headings.find((text) => this.opens(text));
    const name = by && this.opens(by);
    if (!name) this.open = undefined;
    else if (by !== this.opener) this.start(name);
    else if (!this.open) this.goOn(name, verdict.meaning);
    this.opener = name ? by : undefined;
  }

  /** A kind may begin a section, or its next entry. @param guess The section that it speaks of itself. */
  takeIn(kind: string, guess: SectionName | undefined) {
    const { open } = this;
    if (guess && open?.name !== guess) this.goOn(guess, kind);
    // Behind the school that one went to, a company is no school.
    else if (EMPLOYER.has(kind) && (!open || this.isStudied())) this.goOn('work', kind);
    else if (open && ONCE.has(kind) && this.seen.has(kind)) this.start(open.name);
  }

  /** True for how the employer or the school is reached. @param again It was asked for before. */
  isOfFirm(kind: string, again: boolean): boolean {
    if (!this.open || !this.opener || !isPast(this.open)) return false;
    const firm = this.seen.has('organization') || this.seen.has('school');
    return again || (firm && STREET.test(kind));
  }

  /** What a work or study does not ask for is behind it. */
  leaveFor(kind: string) {
    if (this.open && isPast(this.open) && !SHARED.test(kind)) this.open = undefined;
  }

  see(kind: string) {
    this.seen.add(kind);
  }

  private opens(text: string): SectionName | undefined {
    const name = named(text, this.lang);
    return this.titles.has(text) && (name === 'other-person' || name === 'card') ? undefined : name;
  }

  private isStudied(): boolean {
    const school = this.seen.has('school') || this.seen.has('degree');
    return this.open?.name === 'education' && (!this.opener || school);
  }

  private start(name: SectionName) {
    const index = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, index);
    this.open = { name, index };
    this.seen = new Set();
    this.last.set(name, { placed: this.open, seen: this.seen });
  }

  /** Goes on with the last entry that something else has broken off, where it lacks what is asked for. */
  private goOn(name: SectionName, kind: string) {
    const known = this.last.get(name);
    if (!known || known.seen.has(kind)) this.start(name);
    else ({ placed: this.open, seen: this.seen } = known);
  }
}

const leave = (member: Member, meaning: Reason, why: Cue, sure: number) => {
  member.verdict = { meaning, sure, why: [...member.verdict.why, why] };
};

/** That a control stands in an employment or an education. */
const cueIn = ({ name }: Placed): Cue => ({
  source: name === 'work' ? 'in-work' : 'in-education',
});

/** Why a kind of work and study says nothing here; undefined where it does. */
function strayIn(
  kind: string,
  open: Placed | undefined,
  guess: SectionName | undefined,
  studies: boolean,
): Cue | undefined {
  // "Subject" and "grade" are of one's studies only where the form asks for these.
  if ((kind === 'area' || kind === 'grade') && !studies && open?.name !== 'education')
    return { source: 'no-education' };
  // What is described in no work or education may be anything.
  return kind === 'description' && !guess && !open ? { source: 'no-work' } : undefined;
}

/** True for what belongs to another person or a card, as all that a section of theirs asks for does. */
function isOthers({ control, verdict }: Member, { name }: Placed): boolean {
  const kind = verdict.meaning;
  // The one who applies hands in the files: "Attachments and referees".
  if (!isKind(kind) || kind.startsWith('file:')) return false;
  return name === 'other-person' || (kind === 'name' && control.autocomplete === '');
}

/** Finds the repeated sections of a form and counts them; drops what belongs to another person; yields at each control. */
export function* askSections(
  list: readonly Member[],
  lang: string,
  places: Map<Member, Placed>,
): Generator<undefined> {
  const course = new Course(titlesOf(list), lang);
  const asked = new Set<string>();
  const studies = list.some(
    ({ verdict }) => verdict.meaning === 'school' || verdict.meaning === 'degree',
  );
  for (const member of list) {
    yield;
    course.comeTo(member);
    const { control, verdict } = member;
    const kind = verdict.meaning;
    const guess =
      byIdentifier(`${control.name} ${control.id}`, lang) ??
      (STUDY.has(kind) ? 'education' : undefined);
    const stray = strayIn(kind, course.open, guess, studies);
    if (stray) {
      leave(member, 'unknown', stray, 0.3);
      continue;
    }
    const own = isKind(kind) && inside(kind);
    if (own) course.takeIn(kind, guess);
    const again = REACHED.test(kind) && (kind === 'url' || asked.has(kind));
    if (course.open && course.isOfFirm(kind, again)) {
      leave(member, 'about-company', cueIn(course.open), 0.6);
      continue;
    }
    asked.add(kind);
    if (isKind(kind) && !own) course.leaveFor(kind);
    if (!course.open) continue;
    course.see(kind);
    settlePlace(member, course, course.open, { own, guess, places });
  }
}

/** Where a control stands in the section that is open, if it is one of the person's own. */
function settlePlace(
  member: Member,
  course: Course,
  open: Placed,
  {
    own,
    guess,
    places,
  }: { own: boolean; guess: SectionName | undefined; places: Map<Member, Placed> },
) {
  const kind = member.verdict.meaning;
  if (open.name === 'other-person' || open.name === 'card') {
    if (isOthers(member, open))
      leave(member, open.name, { source: 'heading', phrase: course.heading }, 0.8);
    return;
  }
  const placed = isPlace(kind) && isPast(open) && (course.isTitled || guess === open.name);
  if (own || kind === 'unknown' || kind === 'date' || placed) places.set(member, open);
}
