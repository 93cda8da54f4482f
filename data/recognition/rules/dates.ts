import { type Cue, DATE_PARTS, type DateName, type DatePart, phraseOf } from '../../fields/cue';
import type { Kind } from '../../fields/kind';
import { type Choice, readOptions } from '../evidence/options';
import { isAlone } from '../evidence/own-texts';
import { meaningsIn } from '../evidence/read-text';
import type { Features } from '../features';
import { identifierWords } from '../lexicon/fold';
import type { Member } from './member';
import type { Placed } from './sections';

/** A whole date's format, as `TT.MM.JJJJ` or `mm/yyyy`. */
const FORMAT =
  /\b(dd?|tt?|jj|gg|mm?|rrrr|yyyy|aaaa|jjjj)\s?[./-]\s?(dd?|mm?|tt?|jj|yy|yyyy|aaaa|jjjj)\b/i;

/** Which part of a date a control holds, by its options, its words or what its placeholder shows. */
function partOf({ control }: Member, lang: string): DatePart | undefined {
  const choice = control.options.length > 0 ? readOptions(control.options, lang) : undefined;
  const chosen = CHOICES.find(([name]) => name === choice);
  if (chosen) return chosen[1];
  if (FORMAT.test(`${control.texts.label ?? ''} ${control.texts.placeholder ?? ''}`))
    return undefined;
  const named = partsNamed(control, lang);
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
  const letter = /(?:[_.-]|[a-z](?=[YMD]))([ymdYMD])$/.exec(control.name || control.id)?.[1];
  return letter ? LETTERS[letter.toLowerCase()] : undefined;
}

/** The parts of a date that the words of a control name. */
function partsNamed(control: Features, lang: string): ReadonlySet<DatePart> {
  const found = new Set<DatePart>();
  const behind = unit(control.texts.after);
  // Where units stand behind their boxes, the one before a box is its neighbour's.
  const before = behind === '' && isAlone(control.texts) && control.tag === 'input';
  for (const text of [
    control.texts.label,
    control.texts.aria,
    control.texts.placeholder,
    behind,
    before ? control.texts.before : '',
    // A list says first what is to be chosen: "Day".
    control.options[0],
    identifierWords(control.name).join(' '),
    identifierWords(control.id).join(' '),
  ])
    for (const meaning of meaningsIn(text ?? '', lang))
      if (meaning === 'day' || meaning === 'month' || meaning === 'year') found.add(meaning);
  return found;
}

/** The lists that hold a part of a date. */
const CHOICES: readonly [Choice, DatePart][] = [
  ['months', 'month'],
  ['days', 'day'],
  ['years', 'year'],
];

const LETTERS: Record<string, DatePart> = { y: 'year', m: 'month', d: 'day' };

/** True where nothing but one letter of its name says which date it belongs to: `fn.a` is a year in Spanish. */
const isByLetter = ({ verdict: { why } }: Member): boolean =>
  why.length > 0 && why.every((cue) => isByProgrammer(cue) && /^\p{L}$/u.test(phraseOf(cue)));

const isByProgrammer = ({ source }: Cue): boolean => source === 'name' || source === 'id';

/** In East Asia the unit stands behind the number: 年, 月, 日, 년. */
const unit = (after: string | undefined): string =>
  /^[年月日년월일](?!\p{L})/u.exec(after?.trim() ?? '')?.[0] ?? '';

const whole = (kind: Kind | string): DateName | undefined =>
  kind.startsWith('bday')
    ? 'bday'
    : kind.startsWith('start-')
      ? 'start'
      : kind.startsWith('end-')
        ? 'end'
        : undefined;

/** What the texts around a part of a date say it is a part of. */
function about({ control, verdict }: Member, lang: string): DateName | undefined {
  const own = whole(verdict.meaning);
  if (own) return own;
  const texts = [
    control.texts.label,
    control.texts.aria,
    control.texts.cell,
    control.texts.before,
    control.texts.above,
    control.headings[0],
    identifierWords(control.name).join(' '),
    identifierWords(control.id).join(' '),
  ];
  for (const text of texts) {
    const found = meaningsIn(text ?? '', lang);
    if (found.has('birth') || found.has('bday')) return 'bday';
    if (found.has('start') || found.has('start-date')) return 'start';
    if (found.has('end') || found.has('end-date')) return 'end';
  }
  return undefined;
}

const KINDS: Record<DateName, Record<DatePart, Kind>> = {
  bday: { day: 'bday-day', month: 'bday-month', year: 'bday-year' },
  start: { day: 'start-day', month: 'start-month', year: 'start-year' },
  end: { day: 'end-day', month: 'end-month', year: 'end-year' },
};

/** No part of a date: boxes to tick, and the browser's own fields for a whole one. */
const WHOLE: ReadonlySet<string> = new Set(['checkbox', 'radio', 'date', 'month']);

/** Dates in one box or in two or three; those of no work or study are somebody's else, such as the earliest start. */
export function* askDates(
  list: readonly Member[],
  lang: string,
  places: ReadonlyMap<Member, Placed>,
): Generator<undefined> {
  const asked: Asked[] = [];
  let previous: Begun | undefined;
  for (const member of list) {
    yield;
    const { meaning } = member.verdict;
    const open = isOpen(meaning);
    const typed = !WHOLE.has(member.control.type);
    const part = typed && (open || meaning === 'question') ? partOf(member, lang) : undefined;
    const what = part && open ? dateOf(member, part, lang, previous) : undefined;
    if (part && what && (what === 'bday' || isPast(places.get(member)))) {
      member.verdict = {
        meaning: KINDS[what][part],
        sure: 0.75,
        why: [...member.verdict.why, { source: 'date-part', part, of: what }],
      };
      if (previous?.what !== what) previous = { what, parts: new Set() };
      previous.parts.add(part);
      continue;
    }
    // "Earliest start date" over a list of days is what all three lists are asked for.
    if (part) asked.push({ member, part });
    previous = undefined;
    settleWhole(member, places.get(member));
  }
  askParts(asked, list, lang);
}

/** A date of which parts have been met. */
interface Begun {
  what: DateName;
  parts: Set<DatePart>;
}

/** Whether a control may hold a part of a date, by what it was read as. */
const isOpen = (meaning: Member['verdict']['meaning']): boolean =>
  whole(meaning) !== undefined ||
  meaning === 'unknown' ||
  meaning === 'date' ||
  meaning === 'preference';

/** Which date a part belongs to: what it says itself, or the one that was begun and lacks it. */
function dateOf(
  member: Member,
  part: DatePart,
  lang: string,
  previous: Begun | undefined,
): Begun['what'] | undefined {
  const goesOn = previous && !previous.parts.has(part) ? previous.what : undefined;
  return (isByLetter(member) && goesOn) || (about(member, lang) ?? goesOn);
}

const isPast = (placed: Placed | undefined): boolean =>
  placed?.name === 'work' || placed?.name === 'education';

/** A whole date is of a work or study where it stands in one; else it is somebody's else. */
function settleWhole(member: Member, placed: Placed | undefined) {
  const own = whole(member.verdict.meaning);
  if (own !== 'start' && own !== 'end') return;
  // The browser's own field for a month and its year is called by either.
  if (WHOLE.has(member.control.type))
    member.verdict = { ...member.verdict, meaning: own === 'start' ? 'start-date' : 'end-date' };
  if (isPast(placed)) return;
  member.verdict = {
    meaning: 'date',
    sure: 0.6,
    why: [...member.verdict.why, { source: 'no-work-or-education' }],
  };
}

/** A control that holds a part of a date which is none of work, study or birth. */
interface Asked {
  member: Member;
  part: DatePart;
}

/** Such a date in two or three controls in a row: an answer to what stands over them may be that date. */
function askParts(asked: readonly Asked[], list: readonly Member[], lang: string) {
  for (let at = 0; at < asked.length; ) {
    const run = runFrom(asked.slice(at), list);
    const [first] = run;
    const of = first === undefined ? '' : titleOf(first.member, lang);
    if (first && of !== '' && run.length > 1)
      for (const { member, part } of run) {
        member.verdict = {
          meaning: 'date',
          sure: 0.75,
          why: [{ source: 'asked-date-part', part, phrase: of.slice(0, 60) }],
        };
        member.part = { name: part, of: of.slice(0, 300) };
      }
    at += Math.max(1, run.length);
  }
}

/** The parts of one date: each once, side by side, under one heading. */
function runFrom(asked: readonly Asked[], list: readonly Member[]): Asked[] {
  const run: Asked[] = [];
  for (const one of asked) {
    const last = run.at(-1);
    const follows =
      last === undefined ||
      (list.indexOf(one.member) === list.indexOf(last.member) + 1 &&
        one.member.control.headings[0] === last.member.control.headings[0]);
    if (!follows || run.some(({ part }) => part === one.part)) break;
    run.push(one);
  }
  return run;
}

/** What stands before the first part or over them all, where it is more than the name of the part itself. */
function titleOf({ control: { texts, headings } }: Member, lang: string): string {
  const all = [texts.cell, texts.before, texts.above, headings[0]];
  return all.find((text) => text && !isPartName(text, lang)) ?? '';
}

/** “Day”, “MM”, 年: one short word for a part, or for how it is written. */
function isPartName(text: string, lang: string): boolean {
  if (text.length >= 12 || /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(text)) return false;
  const said = meaningsIn(text, lang);
  return (
    !/\p{L}{3}|[\p{sc=Han}\p{sc=Hangul}]{2}/u.test(text) ||
    /^\W*([a-z])\1{1,3}\W*$/i.test(text) ||
    DATE_PARTS.some((part) => said.has(part))
  );
}
