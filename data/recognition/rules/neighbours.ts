import { type Cue, phraseOf } from '../../fields/cue';
import { isKind } from '../../fields/kind';
import { meaningsIn } from '../evidence/read-text';
import { fold } from '../lexicon/fold';
import { BARE_NUMBER, is, type Member, turn } from './member';
import { shareLabels } from './share-labels';
import { telParts } from './tel-parts';

/** The beginnings of the words for a given name and for a family name. */
const GIVEN = '(?:first|given|fore|vor|pre|for|voor|etu|imie|jmen|men|nom|ad|isim)';
const FAMILY =
  '(?:last|sur|family|fam|nach|zu|efter|etter|achter|suku|nazw|prij|priez|apellid|cognom|sobren|apelid|soy|nom)';
/** Words that ask for all of a name, whatever is asked beside it. */
const FULL = new RegExp(
  String.raw`\b(?:full|legal|real|official) (?:legal )?name\b|name in full|complet|vollst|volledig|fullst|fulde|pelne|cele jmeno|teljes|полн|повн|氏名|姓名|성명|koko nimi|your name\b` +
    String.raw`|\b${GIVEN}\w*\W+(?:\w{1,4}\W+){0,3}${FAMILY}\w*|\b${FAMILY}\w*\W+(?:\w{1,4}\W+){0,3}${GIVEN}\w*`,
);

/** `name` is the token for a whole name. */
const saysAll = (cue: Cue): boolean => cue.source === 'autocomplete' || FULL.test(phraseOf(cue));

function asksForAll({ control, verdict }: Member): boolean {
  // "Name (First, Last)" over two boxes says what both of them hold.
  const isShared = verdict.why.some(({ source }) => source === 'shared-label');
  return (!isShared && FULL.test(fold(nameOf({ control })))) || verdict.why.some(saysAll);
}

/** "Name" beside "Vorname" is the family name; beside "Nachname" it is the given name. */
function loneNames(members: readonly Member[]) {
  members.forEach((member, i) => {
    if (!is(member, 'name') || asksForAll(member)) return;
    const near = [members[i - 1], members[i + 1], members[i - 2], members[i + 2]];
    const given = near.some((m) => is(m, 'given-name'));
    const family = near.some((m) => is(m, 'family-name'));
    // Where both are asked for in the row before or behind, this is neither.
    const row = nameRow(members, i);
    if (row.some((m) => is(m, 'given-name')) && row.some((m) => is(m, 'family-name'))) return;
    if (given && !family) turn(member, 'family-name', 'beside-given-name');
    else if (family && !given && near.slice(0, 2).some((m) => is(m, 'family-name')))
      turn(member, 'given-name', 'beside-family-name');
  });
}

/** The parts of names that stand in one row with a control. */
function nameRow(members: readonly Member[], at: number): Member[] {
  const isPart = (member: Member | undefined) =>
    is(member, 'given-name', 'additional-name', 'family-name', 'honorific-prefix', 'nickname');
  let start = at;
  let end = at;
  while (isPart(members[start - 1])) start -= 1;
  while (isPart(members[end + 1])) end += 1;
  return members.slice(start, end + 1);
}

const INITIALS =
  /^\W*(?:initials?|initialen|initiales|iniciales|iniziali|initialer|voorletters?)\W*$/i;

/** "Initials" in a row of names are those of the given ones, and elsewhere a signature. */
function initials(members: readonly Member[]) {
  members.forEach((member, i) => {
    const { tag, unseen } = member.control;
    if (tag !== 'input' || unseen || !INITIALS.test(nameOf(member))) return;
    const near = members.slice(Math.max(0, i - 2), i + 3);
    if (near.some((m) => is(m, 'given-name', 'family-name')))
      turn(member, 'additional-name', 'beside-name', 0.65);
  });
}

/** Words that are the given or family name beside the other, and the whole name alone. */
const ALONE =
  /(?:^|: )(nom|votre nom|nombre|nome|nombres|tu nombre|su nombre|il tuo nome|ad|isim|adiniz|isminiz|imie|jmeno|vase jmeno|имя|ваше имя|ім я|名字)$/;

/** "Akademischer Grad" beside both names of a person is how they are addressed, not what they studied. */
function titles(members: readonly Member[]) {
  const studies = members.some((m) => is(m, 'school', 'area'));
  members.forEach((member, i) => {
    const near = members.slice(Math.max(0, i - 2), i + 3);
    const beside = [members[i - 1], members[i + 1]].some((m) => is(m, 'given-name', 'family-name'));
    const both = (['given-name', 'family-name'] as const).every((kind) =>
      near.some((m) => is(m, kind)),
    );
    if (!studies && is(member, 'degree') && beside && both)
      turn(member, 'honorific-prefix', 'beside-name', 0.6);
  });
}

/** "Title" beside the company is what one is there, where it is written and not chosen. */
function jobTitles(members: readonly Member[]) {
  members.forEach((member, i) => {
    const { control, verdict } = member;
    const open = verdict.meaning === 'honorific-prefix' || verdict.meaning === 'unknown';
    if (control.tag !== 'input' || !open) return;
    const { label, cell, placeholder, before } = control.texts;
    if (!/^\W*(job )?title\W*$/i.test(label ?? cell ?? placeholder ?? before ?? '')) return;
    const near = [members[i - 1], members[i + 1]];
    const named = near.some((m) => is(m, 'given-name', 'family-name', 'name'));
    if (!named && near.some((m) => is(m, 'organization')))
      turn(member, 'organization-title', 'beside-company', 0.65);
  });
}

/** "Nom" or "Nombre" as the only name of a form asks for all of it. */
function onlyNames(members: readonly Member[]) {
  const names = members.filter((m) =>
    is(m, 'given-name', 'family-name', 'additional-name', 'name'),
  );
  const [only] = names;
  if (!only || names.length > 1 || only.verdict.meaning === 'name') return;
  if (only.verdict.why.some((cue) => cue.source !== 'shared-label' && ALONE.test(phraseOf(cue))))
    turn(only, 'name', 'only-name', 0.65);
}

const saysOne = (cue: Cue): boolean =>
  /\b1\b/.test(phraseOf(cue)) || (cue.source === 'shared-label' && cue.part === 1);

/** The second of two street lines in a row is the second line; a third is the third. */
function addressLines(members: readonly Member[]) {
  let lines = 0;
  for (const member of members) {
    if (is(member, 'address-line1', 'street-address') && member.control.tag === 'input') {
      lines += 1;
      const bare = !member.verdict.why.some(saysOne);
      if (lines === 2 && bare) turn(member, 'address-line2', 'after-first-line', 0.6);
      else if (lines === 3 && bare) turn(member, 'address-line3', 'after-second-line', 0.6);
      else lines = 1;
    } else if (is(member, 'address-line2')) lines = lines > 0 ? 2 : 0;
    else if (!is(member, 'house-number', 'address-line3')) lines = 0;
  }
}

/** A bare "No." after a street is the house's. */
function houseNumbers(members: readonly Member[]) {
  members.forEach((member, i) => {
    const before = members[i - 1];
    if (!is(before, 'address-line1', 'street-address')) return;
    if (isKind(member.verdict.meaning) && !is(member, 'street-address', 'address-line2')) return;
    const { label, placeholder, cell, before: near } = member.control.texts;
    const text = (label ?? placeholder ?? cell ?? near ?? '').toLowerCase();
    if (BARE_NUMBER.test(text.normalize('NFKD').replace(/[^\p{L}№]/gu, '')))
      turn(member, 'house-number', 'number-after-street');
  });
}

/**
 * Where a province and a district are asked for and no town, the district stands for it, as in Turkey and
 * Taiwan; beside a state, a county is none of the levels of an address.
 */
function levels(members: readonly Member[]) {
  const states = members.filter((m) => is(m, 'address-level1'));
  const town = members.some((m) => is(m, 'address-level2', 'location'));
  for (const member of members) {
    if (is(member, 'address-level3') && states.length > 0 && !town)
      turn(member, 'address-level2', 'only-town', 0.6);
    const { headings, unseen } = member.control;
    if (unseen || !is(member, 'address-level1') || !/^\W*county\W*$/i.test(nameOf(member)))
      continue;
    if (states.some((m) => m.control.headings[0] === headings[0] && /\bstate\b/i.test(nameOf(m))))
      member.verdict = {
        meaning: 'unknown',
        sure: 0.3,
        why: [...member.verdict.why, { source: 'beside-state' }],
      };
  }
}

const nameOf = ({ control: { texts } }: Pick<Member, 'control'>): string =>
  texts.label ?? texts.cell ?? texts.before ?? '';

/** An extension behind the number of a house is the flat's, and behind no number it is of something else. */
function extensions(members: readonly Member[]) {
  members.forEach((member, i) => {
    if (!is(member, 'tel-extension')) return;
    if (is(members[i - 1], 'house-number'))
      turn(member, 'address-line2', 'behind-house-number', 0.6);
    else if (!members.slice(Math.max(0, i - 4), i).some((m) => m.verdict.meaning.startsWith('tel')))
      member.verdict = {
        meaning: 'unknown',
        sure: 0.3,
        why: [...member.verdict.why, { source: 'behind-no-phone' }],
      };
  });
}

/** "Confirm" after an e-mail address asks for the same again. */
function repeats(members: readonly Member[], lang: string) {
  members.forEach((member, i) => {
    const { texts, type } = member.control;
    if (!is(members[i - 1], 'email') || member.verdict.meaning !== 'unknown') return;
    const text = texts.label ?? texts.cell ?? texts.placeholder ?? texts.before ?? '';
    if (type !== 'text' || text.split(/\s+/).length > 2) return;
    if (meaningsIn(text, lang).has('confirm')) turn(member, 'email', 'again', 0.65);
  });
}

/** Turns the kinds of single controls by those that stand beside them. Controls in the order of the page. */
export function askNeighbours(members: readonly Member[], lang: string) {
  shareLabels(members, lang);
  initials(members);
  loneNames(members);
  onlyNames(members);
  titles(members);
  jobTitles(members);
  telParts(members, lang);
  repeats(members, lang);
  houseNumbers(members);
  extensions(members);
  addressLines(members);
  levels(members);
}
