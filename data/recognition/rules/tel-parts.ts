import type { Kind } from '../../fields/kind';
import { isKind } from '../../fields/kind';
import { meaningsIn } from '../evidence/read-text';
import { type Member, turn } from './member';

const isTel = ({ verdict }: Member): boolean =>
  isKind(verdict.meaning) &&
  verdict.meaning.startsWith('tel') &&
  verdict.meaning !== 'tel-country-code';

/** Short enough for a part of a number, by its `maxlength`. */
const isShort = ({ control }: Member, most: number): boolean =>
  control.maxLength > 0 && control.maxLength <= most;

/** The numbers in its name: 2 in `dayPhonePart2`, 3 and 1 in `phone3_1`. */
const digits = ({ control }: Member): number[] =>
  ((control.name || control.id).match(/\d+/g) ?? []).map(Number);

const stem = ({ control }: Member): string => (control.name || control.id).replace(/\d+/g, '#');

/** 1 where the name counts on from the one before it, as `phone2` does from `phone1`. */
function step(from: Member, to: Member): number | undefined {
  if (stem(from) !== stem(to)) return undefined;
  const before = digits(from);
  const changes = digits(to)
    .map((n, i) => n - (before[i] ?? n))
    .filter((n) => n !== 0);
  return changes.length === 1 ? changes[0] : undefined;
}

/** No text of its own, or only signs as `###`. */
const isUnnamed = ({ control: { texts } }: Member): boolean =>
  !/\p{L}/u.test(texts.label ?? texts.aria ?? '');

/** Nothing that says what it is: it goes with the box before. */
const isMute = (member: Member): boolean =>
  isUnnamed(member) &&
  !member.control.texts.cell &&
  !/\p{L}{3}/u.test(member.control.texts.before ?? '');

/** "(___)": the code of an area stands in brackets, and begins a number. */
const isBracketed = ({ control: { texts } }: Member): boolean =>
  /\($/.test(texts.before ?? '') && /^\)/.test(texts.after ?? '');

/** The code of an area, by its size, its brackets or what it was read as. */
const isCode = (member: Member): boolean =>
  isShort(member, 5) || isBracketed(member) || member.verdict.meaning === 'tel-area-code';

const isJoined = (run: readonly Member[]): boolean =>
  /^[-–/]$/.test(run[1]?.control.texts.before ?? '');

/** Whether a box may be a part of a number at all. */
function isBox(member: Member): boolean {
  const { tag, type, texts } = member.control;
  if (tag !== 'input' || type === 'password') return false;
  if (!isTel(member) && (member.verdict.meaning !== 'unknown' || !isUnnamed(member))) return false;
  return !isBracketed(member) && !/\p{L}{3}/u.test(texts.cell ?? '');
}

/** Whether the sizes of two boxes, the names, signs or places of them tie a box to the number that is begun. */
function isTied(next: Member, run: readonly Member[], first: Member): boolean {
  const last = run.at(-1) ?? first;
  const counts = step(last, next);
  // A second number begins where its names count anew.
  if (counts !== undefined && counts < 1) return false;
  if (isShort(first, 5) && isShort(next, 8)) return true;
  const bracketed = run.length === 1 && isBracketed(first);
  // Boxes in one row, of which the first is called the area's, or with a stroke between them.
  const beside =
    next.control.row === first.control.row &&
    (isJoined([last, next]) || first.verdict.meaning === 'tel-area-code');
  return (counts === 1 || bracketed || beside) && isMute(next);
}

/** Whether a box begins another number, or says that it holds something beside this one. */
function isOther({ verdict, control }: Member, length: number): boolean {
  if (length > 1 && verdict.meaning === 'tel-area-code') return true;
  const told = /\p{L}/u.test(control.texts.before ?? '');
  return told && length < 3 && verdict.meaning === 'tel-extension';
}

/** The boxes that follow the first one of a number and belong to it. */
function runFrom(members: readonly Member[], start: number, first: Member): Member[] {
  const run = [first];
  for (const next of members.slice(start + 1, start + 4)) {
    if (!isBox(next) || !isTied(next, run, first) || isOther(next, run.length)) break;
    run.push(next);
  }
  return run;
}

/** "010, 011, 016": the first part of a number is chosen, and two boxes follow. */
const listsCodes = ({ control: { tag, options } }: Member): boolean =>
  tag === 'select' &&
  options.length > 1 &&
  options.filter((option) => /^0?\d{2,3}$/.test(option)).length > options.length / 2;

const THREE: Kind[] = ['tel-area-code', 'tel-local-prefix', 'tel-local-suffix', 'tel-extension'];
const TWO: Kind[] = ['tel-area-code', 'tel-local'];

/**
 * A number in several boxes: three are area code, exchange and line; two short ones are area code and
 * the rest. The first of them says what they are, so boxes without a text of their own follow it.
 */
export function telParts(members: readonly Member[], lang: string) {
  byName(members, lang);
  for (let i = 0; i < members.length; i++) {
    const first = members[i];
    if (!first || !isTel(first) || first.control.tag !== 'input') continue;
    const run = runFrom(members, i, first);
    if (run.length < 2 || (run.length === 2 && !isCode(first) && !isJoined(run))) continue;
    turnParts(run, members[i - 1]);
    i += run.length - 1;
  }
}

function turnParts(run: readonly Member[], before: Member | undefined) {
  const listed = run.length === 2 && before && listsCodes(before) ? before : undefined;
  if (listed) turn(listed, 'tel-area-code', 'codes-before-number', 0.7);
  const kinds = listed ? THREE.slice(1) : run.length === 2 ? TWO : THREE;
  for (const [k, member] of run.entries()) {
    const kind = kinds[k];
    if (kind)
      turn(member, kind, { source: 'number-in-boxes', part: k + 1, boxes: run.length }, 0.7);
  }
}

/** What the last word of its name says a box of a number holds: `homeArea`, `hpExchange`, `phone_suffix`. */
const NAMED: [RegExp, Kind][] = [
  [/(area|areacode|area_code|npa)$/i, 'tel-area-code'],
  [/(exchange|exch|prefix|nxx)$/i, 'tel-local-prefix'],
  [/(suffix|line|linenumber|last4|station)$/i, 'tel-local-suffix'],
  [/(ext|extension|extn)$/i, 'tel-extension'],
];

/** "Number" alone: behind the code of an area or a country, or under "Phone". */
const NUMBER =
  /^(number|nummer|n[uú]mero|numéro|numer|nr|no|номер|numara|numero|číslo|číslo|szám|broj|številka|număr|numri|numurs|numeris|número|αριθμός|номер|番号|번호|号码|號碼|رقم|מספר|nomor|số|หมายเลข)[^\p{L}]*$/iu;

function byName(members: readonly Member[], lang: string) {
  members.forEach((member, i) => {
    const [last, next] = [members[i - 1], members[i + 1]];
    behindCodes(member, last, lang);
    const near = isTel(member) || [last, members[i - 2], next].some((m) => m && isTel(m));
    if (!near || member.control.tag !== 'input' || member.control.maxLength > 6) return;
    countryCodes(member, next);
    if (member.verdict.meaning === 'tel-country-code' || member.control.texts.label) return;
    const kind = NAMED.find(([pattern]) =>
      pattern.test(member.control.name || member.control.id),
    )?.[1];
    const said = isKind(member.verdict.meaning) || member.verdict.meaning === 'unknown';
    if (kind && said && !member.verdict.meaning.startsWith('address'))
      turn(member, kind, { source: 'name', phrase: member.control.name }, 0.7);
  });
}

/** "Number" behind the code of an area or a country, or under a telephone. */
function behindCodes(member: Member, last: Member | undefined, lang: string) {
  const coded = last?.verdict.meaning;
  const listed = coded === 'tel-area-code' && last !== undefined && listsCodes(last);
  if (listed && member.verdict.meaning === 'tel' && isMute(member))
    turn(member, 'tel-local', 'behind-area-codes', 0.7);
  const { texts, headings, title } = member.control;
  const text = texts.label ?? texts.cell ?? texts.before ?? '';
  if (member.verdict.meaning !== 'unknown' || !NUMBER.test(text)) return;
  const over = [title, headings[0] ?? ''];
  const street = /^(street|address-line)/.test(coded ?? '');
  if (!street && over.some((words) => meaningsIn(words, lang).has('tel')))
    turn(member, 'tel', 'number-under-phone');
  if (coded === 'tel-area-code') turn(member, 'tel-local', 'number-behind-area-code');
  if (coded === 'tel-country-code') turn(member, 'tel', 'number-behind-country-code');
}

/** The code of a country in a box before a number. */
function countryCodes(member: Member, next: Member | undefined) {
  if (!next || !isTel(next)) return;
  // "+__ ____": what stands right behind the sign is the country's code.
  const plus = /(^|\s)\+$/.test(member.control.texts.before ?? '');
  if (plus && isTel(member)) turn(member, 'tel-country-code', 'behind-plus', 0.7);
  // "Country code" in a text box before a phone number is the number's.
  if (member.verdict.meaning === 'country' && /country_?code$/i.test(member.control.name))
    turn(member, 'tel-country-code', 'before-phone', 0.7);
}
