/** A person's name as a field asks for it: whole, in another order, or a part of one of its parts. */
import { message } from '../../messages/message';
import { fold } from '../../recognition/lexicon/fold';
import { type NameParts, nameParts, surnames } from '../../resume/person-name/parts';
import type { Basics } from '../../schema/resume';
import { fitting } from './fit';
import { none, type Valued, type Want } from './want';

/** The value for a field of the name; `undefined` where its kind is none of a name. */
export function nameValue(basics: Basics, want: Want): Valued | undefined {
  const parts = nameParts(basics);
  switch (want.kind) {
    case 'name':
      return known(inAskedOrder(basics.name ?? '', parts, want.hint), want);
    case 'given-name':
      return known(givenNames(parts, want), want);
    case 'additional-name':
      return additionalNames(parts, want);
    case 'family-name':
      return familyName(basics, parts, want);
    case 'honorific-prefix':
      return known(parts.prefix, want);
    case 'honorific-suffix':
      return known(parts.suffix, want);
    default:
      return undefined;
  }
}

const known = (value: string | undefined, want: Want): Valued =>
  value ? fitting({ words: [value] }, want) : none(message('fill_none_notHeld'));

/** Given and family name in the languages that forms ask in: where one label says both, their order tells. */
const GIVEN_AND_FAMILY: readonly (readonly [given: string, family: string])[] = [
  ['(?:first|given) ?names?|first|given|fore ?names?', '(?:last|family) ?names?|sur ?names?|last'],
  ['(?:vor|ruf) ?namen?', '(?:nach|familien|zu) ?namen?'],
  ['vor ?namen?', 'name'],
  ['prenoms?', 'noms?(?: de famille)?'],
  ['nombres?', 'apellidos?'],
  ['nomi?', 'cognomi?'],
  ['nomes?', 'sobrenomes?|apelidos?'],
  ['noms?', 'cognoms?'],
  ['voor ?na(?:am|men)', '(?:achter|familie) ?na(?:am|men)'],
  ['for ?navne?', '(?:efter|etter) ?navne?'],
  ['for ?namn', 'efter ?namn'],
  ['etu ?nim(?:i|et)', 'suku ?nim(?:i|et)'],
  ['imi(?:e|ona)', 'nazwisk[oa]'],
  ['jmen[oa]', 'prijmeni'],
  ['men[oa]', 'priezvisk[oa]'],
  ['(?:kereszt|uto) ?nev', '(?:vezetek|csalad) ?nev'],
  ['prenume', 'nume'],
  ['ime', 'prezime|priimek'],
  ['имя|имена', 'фамилия'],
  ['име', 'фамилия'],
  ["ім[ʼ'’ ]?я", 'прізвище'],
  ['ονομα', 'επωνυμο|επιθετο'],
  ['ad[iı]?|isim', 'soy ?ad[iı]?|soy ?isim'],
  ['ees ?nimi', 'perekonna ?nimi'],
  ['vards', 'uzvards'],
  ['vardas', 'pavarde'],
  ['nama (?:depan|awal)', 'nama (?:belakang|keluarga|akhir)'],
];

/** The signs of an abbreviation that stands for family name, given name and patronymic. */
const FAMILY_FIRST = /(?<!\p{L})(?:фио|ф\.\s?и\.\s?о|піб|п\.\s?і\.\s?б)(?!\p{L})/u;

/**
 * The whole name; family name first where a label says so: behind a comma as in “Last, First”, without
 * one as in “Nachname Vorname”. “Nom et prénom” says what it wants and not how it is to be written.
 */
function inAskedOrder(name: string, { given, additional, family }: NameParts, hint: string) {
  const between = betweenFamilyAndGiven(hint);
  if (!given || !family || between === undefined) return name;
  // Behind a comma a credential or a number would be read as another part.
  const first = [given, initialAsked(hint) ? initials(additional) : additional].filter(Boolean);
  return `${family}${between} ${first.join(' ')}`;
}

/** What a label that says the family name first has between it and the given name: `,` or nothing. */
function betweenFamilyAndGiven(hint: string): ',' | '' | undefined {
  for (const line of fold(hint).split('\n')) {
    if (FAMILY_FIRST.test(line)) return '';
    for (const [given, family] of GIVEN_AND_FAMILY) {
      const sign = new RegExp(
        `(?<!\\p{L})(?:${family})(?:\\(s\\)|/s)?(?<sign>\\s*[,、،]\\s*|\\s*/\\s*|\\s+)(?:${given})(?!\\p{L})`,
        'u',
      ).exec(line)?.groups?.sign;
      if (sign !== undefined) return /[,、،]/u.test(sign) ? ',' : '';
    }
  }
  return undefined;
}

const any = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

/** More than one given name: “Vornamen”, “Prénoms”, “First and middle name(s)”, “Imiona”. */
const SEVERAL = any(
  [
    '(?:given|first|fore|christian) ?names|(?:given|first) ?name ?\\(s\\)|forename ?\\(s\\)',
    '(?:first|given) (?:name )?(?:and|&|\\+|/) ?middle|first,? middle',
    'vornamen|vorname ?(?:\\(n\\)|/n)|prenoms|prenom ?\\(s\\)|nombres|nombre ?\\(s\\)|voornamen|voornaam ?\\(en\\)',
    'nomi di battesimo|nomes proprios|fornavne|fornavn og mellomnavn|etunimet|imiona|imie ?\\(imiona\\)',
    'mena|jmena|eesnimed|имена|tum adlar|ονοματα|utonevek',
    'primer y segundo nombre|prenom et deuxieme prenom',
  ].join('|'),
);
/** The first of several given names, where the other has a field of its own. */
const FIRST_OF_GIVEN = any('primer nombre|primeiro nome|first given name|premier prenom');
const SECOND_OF_GIVEN = any('segundo nombre|otros? nombres?');
const INITIAL = any('initial|inicial|initiale|iniziale');
const INITIALS = any(
  'initials|initialen|initiales|iniciales|iniciais|iniziali|initialer|voorletters?|voorl\\.?',
);

/** “Mi” is a word of its own in other languages. */
const initialAsked = (hint: string): boolean =>
  INITIAL.test(fold(hint)) || /(?<!\p{L})M\.?I\.?(?!\p{L})/u.test(hint);

function givenNames({ given, additional }: NameParts, { hint, beside }: Want): string | undefined {
  const said = fold(hint);
  const all = [given, additional].filter(Boolean).join(' ');
  if (INITIALS.test(said)) return initials(all);
  const both = any('middle').test(said) || !beside.has('additional-name');
  if (SEVERAL.test(said) && both) return all;
  return FIRST_OF_GIVEN.test(said) && beside.has('additional-name')
    ? divided(given ?? '').first
    : given;
}

function additionalNames({ given, additional }: NameParts, want: Want): Valued {
  const said = fold(want.hint);
  // “Voorletters”, “Initials” beside a family name: those of all given names.
  if (INITIALS.test(said)) {
    const all = initials([given, additional].filter(Boolean).join(' '));
    return all
      ? fitting({ words: [all, all.replaceAll('.', '')] }, want)
      : none(message('fill_none_notHeld'));
  }
  const value = additional ?? (SECOND_OF_GIVEN.test(said) ? divided(given ?? '').rest : undefined);
  if (!value) return none(message('fill_none_middleName'));
  // “Middle name or initial” takes either.
  const short =
    want.maxLength === 1 || (initialAsked(want.hint) && !/\b(?:or|oder|ou|o)\b/.test(said));
  return fitting({ words: [short ? ([...value][0] ?? '') : value] }, want);
}

/** Spanish has two given names as one: “José Luis”, but “María del Carmen” is the first alone. */
function divided(given: string): { first: string; rest?: string } {
  const [first = '', ...rest] = given.split(' ');
  return rest.length === 0 || rest.some((word) => /^\p{Ll}/u.test(word))
    ? { first: given }
    : { first, rest: rest.join(' ') };
}

/** “Maria Elena” → “M.E.”, “Jean-Pierre” → “J.-P.”. */
function initials(names = ''): string {
  return names
    .split(/\s+/)
    .filter(Boolean)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join('');
}

const SURNAME =
  '(?:sur ?name|last name|family name|apellido|apelido|sobrenome|cognome?|nom(?: de famille)?|nachname|familienname)';
const FIRST_SURNAME = any(
  `(?:1|first|primer|primeiro|primo|premier|erster|paternal|father[’']?s) ${SURNAME}|${SURNAME} (?:1|paterno?)|ap\\.? paterno`,
);
const SECOND_SURNAME = any(
  `(?:2|second|segundo|segon|secondo|deuxieme|zweiter|maternal|mother[’']?s) ${SURNAME}|${SURNAME} (?:2|materno?)|ap\\.? materno`,
);
const BOTH_SURNAMES = any(
  `(?:primer|primeiro) (?:y|e) segundo ${SURNAME}|${SURNAME}s? paternos? (?:y|e) maternos?`,
);
const LAST_SURNAME = any('ultimo (?:apelido|sobrenome)|ultimo apellido');

/** The family name, or the one of two that is asked for. */
function familyName(basics: Basics, { family = '' }: NameParts, want: Want): Valued {
  const said = fold(want.hint);
  const all = surnames(basics);
  const [first = family, second] = all;
  if (BOTH_SURNAMES.test(said)) return known(family, want);
  // Where both are said, the second is what stands behind the field.
  const [one, other] = [said.search(FIRST_SURNAME), said.search(SECOND_SURNAME)];
  if (other >= 0 && (one < 0 || other < one))
    return second ? known(second, want) : none(message('fill_none_secondSurname'), family);
  if (LAST_SURNAME.test(said)) return known(all.at(-1) ?? family, want);
  const parted = one >= 0 || want.others.some(asksSecondSurname);
  return known(parted ? first : family, want);
}

const asksSecondSurname = (hint: string): boolean =>
  SECOND_SURNAME.test(fold(hint)) && !BOTH_SURNAMES.test(fold(hint));
