import { isKind, type Kind } from '../../fields/kind';
import { readText, SEPARATOR } from '../evidence/read-text';
import type { Features } from '../features';
import { BARE_NUMBER, is, type Member, turn } from './member';

const textOf = ({ texts }: Features): string =>
  texts.label ?? texts.aria ?? texts.cell ?? texts.before ?? '';

const hasWords = ({ control }: Member): boolean => /\p{L}/u.test(textOf(control));

/** A label around two boxes is both's. */
const shareOne = (a: Member, b: Member): boolean =>
  a.control.texts.label !== undefined && a.control.texts.label === b.control.texts.label;

/** The shown boxes that stand in the row of the first and have no word of their own. */
function mutesAfter(members: readonly Member[], at: number, first: Member): Member[] {
  const run: Member[] = [];
  for (const next of members.slice(at + 1, at + 4)) {
    const { tag, type, unseen, row, texts } = next.control;
    const box = (tag === 'input' && /^(text|tel|number)$/.test(type)) || tag === 'select';
    if (!box || unseen || row !== first.control.row) break;
    if (!shareOne(first, next) && (hasWords(next) || texts.placeholder)) break;
    run.push(next);
  }
  return run;
}

/** What each part of "Postcode / Town" asks for; `undefined` where one of them is not understood. */
function partsOf(text: string, lang: string, { control }: Member): Kind[] | undefined {
  const kinds: Kind[] = [];
  for (const part of text.split(SEPARATOR).filter((word) => /[\p{L}№]/u.test(word))) {
    const bare = BARE_NUMBER.test(part.toLowerCase().replace(/[^\p{L}№]/gu, ''));
    const reading = readText(part, { lang, fits: () => true });
    const street = kinds.at(-1) === 'address-line1' || kinds.at(-1) === 'street-address';
    const kind = bare && street ? 'house-number' : reading?.meaning;
    if (!kind || !isKind(kind) || control.type === 'file') return undefined;
    kinds.push(kind);
  }
  return kinds;
}

/** The parts of a day of birth in three boxes, by where the box of four digits stands. */
function partsOfDate(run: readonly Member[], lang: string): Kind[] | undefined {
  const sizes = run.map(({ control }) => control.maxLength).join();
  if (sizes === '4,2,2') return ['bday-year', 'bday-month', 'bday-day'];
  // Who writes English may put either first.
  return sizes === '2,2,4' && lang !== 'en' ? ['bday-day', 'bday-month', 'bday-year'] : undefined;
}

const FAMILY_FIRST = /[\p{sc=Han}\p{sc=Hangul}]/u;

/** "Name" over two boxes asks for the given and the family name, over three for one between them. */
function partsOfName(text: string, boxes: number): Kind[] | undefined {
  const order: Kind[] = FAMILY_FIRST.test(text)
    ? ['family-name', 'given-name']
    : ['given-name', 'family-name'];
  return boxes === 2
    ? order
    : boxes === 3
      ? ['given-name', 'additional-name', 'family-name']
      : undefined;
}

/** True for a box that is known as another part of the same. */
const isAnother = (member: Member | undefined, part: Kind): boolean =>
  member !== undefined &&
  is(member, 'address-line2', 'address-line3') &&
  member.verdict.meaning !== part;

/** What the boxes of a run ask for together, by the label of the first. */
function partsIn(
  run: readonly Member[],
  first: Member,
  text: string,
  lang: string,
): Kind[] | undefined {
  const listed = partsOf(text, lang, first);
  if (listed?.length === run.length) return listed;
  // What the boxes behind are called by the programmer is theirs.
  if (run.slice(1).some((m) => m.verdict.meaning !== 'unknown')) return undefined;
  if (is(first, 'name')) return partsOfName(text, run.length);
  return is(first, 'bday') ? partsOfDate(run, lang) : undefined;
}

/** One label over several boxes of a row: "Postcode / Town", "Name", "Date of birth". */
export function shareLabels(members: readonly Member[], lang: string) {
  members.forEach((member, i) => {
    const { control, verdict } = member;
    if (control.tag !== 'input' || !isKind(verdict.meaning) || !hasWords(member)) return;
    const run = [member, ...mutesAfter(members, i, member)];
    if (run.length < 2) return;
    const text = textOf(control);
    const parts = partsIn(run, member, text, lang);
    // "House name or number and street" over two lines of an address.
    const others = parts?.some((part, k) => k > 0 && isAnother(run[k], part));
    for (const [k, one] of others ? [] : run.entries()) {
      const part = parts?.[k];
      if (part && (k === 0 || shareOne(member, one) || one.verdict.meaning === 'unknown'))
        turn(one, part, { source: 'shared-label', part: k + 1, phrase: text.slice(0, 40) }, 0.65);
    }
  });
}
