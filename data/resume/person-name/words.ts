/** The words of names: titles before them, credentials behind, particles and signs of an order. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles, folded to small letters, with or without a full stop. */
const TITLES = list(
  'mr mrs ms mx miss dr dra prof sir dame herr frau mme mlle sra srta dott univ mudr judr rndr phdr mvdr paeddr thdr',
);
/** Titles that are names too ("Mag Ruffman", "Ing Chen"): a full stop tells them. */
const STOPPED_TITLES = list(
  'mag ing mgr bc dipl sr rev hon capt lic eng doc arch avv inz assoc asst',
);

/** “Dr.”, “Dr.-Ing.”, “Univ.-Prof.”, and behind one of these “med.”, “rer. nat.”. */
export function isTitle(word: string, before: string | undefined): boolean {
  if (before !== undefined && /^\p{Ll}+\.(?:\p{Ll}+\.)*$/u.test(word)) return true;
  const [first = '', ...more] = word.toLowerCase().split(/[.-]+/).filter(Boolean);
  const isOne = (part: string) =>
    TITLES.has(part) || (word.includes('.') && STOPPED_TITLES.has(part));
  return isOne(first) && more.every((part) => isOne(part) || word.includes(`.${part}`));
}

const SUFFIX =
  /^(?:(?:jr|jnr|sr|snr|junior|senior|esq)\.?|PhD|DPhil|EdD|MD|MBA|MSc|BSc|CPA|CFA|DDS|DVM|RN|JD|PMP|OBE|MBE|CBE)$/iu;
/** These are names in small letters. */
const IN_CAPITALS = /^(?:MD|RN|JD)$/i;
/** Single letters behind a name are initials more often than numbers. */
const NUMBER = /^(?:II|III|IV|VII|VIII)$/;
const DOTTED = /^(?:Ph\.D|M\.D|M\.B\.A|B\.Sc|M\.Sc|Ed\.D|D\.Phil|J\.D|C\.P\.A|D\.D\.S)\.?$/i;
/** Degrees that stand behind a comma only: without it “Ma” and “Pe” are names. */
const BEHIND_COMMA =
  /^(?:[BM]\.?A\.?|[BM]\.?S\.?|P\.?E\.?|D\.?O\.?|R\.?N\.?|LL\.?[BM]\.?|[IVX]+|M\.?C\.?|Q\.?C\.?)$/;
/** “BSN”, “SHRM-CP”, “MRes”, “P.Eng.”: no name is written so where the rest of the name is not. */
const LOOKS_CREDENTIAL =
  /^(?:[\p{Lu}\d]{2,}(?:-[\p{Lu}\d]+)*|\p{Lu}{1,2}\p{Ll}{0,2}\p{Lu}\p{Ll}{0,3}|\p{Lu}\p{L}{0,2}\.\p{L}{2,4}\.?)$/u;

/** “Jr.”, “III”, “PhD”. */
export function isSuffix(word: string): boolean {
  if (NUMBER.test(word) || DOTTED.test(word)) return true;
  return SUFFIX.test(word) && (!IN_CAPITALS.test(word) || word === word.toUpperCase());
}

/** What stands behind a comma as a credential. @param name The whole name before the comma, by its words. */
export function isCredential(word: string, name: readonly string[]): boolean {
  if (isSuffix(word) || BEHIND_COMMA.test(word)) return true;
  const isWhole = name.filter((part) => !isParticle(part)).length > 1;
  return isWhole && /\p{Ll}/u.test(name.join('')) && LOOKS_CREDENTIAL.test(word);
}

/** Words that belong to the family name after them: "van der Berg", "de la Cruz", "bin Laden". */
const PARTICLES = list(
  `af al am an auf av bat ben bin bint d da dal dall dalla das de degli dei del dela della den der des di do dos du e el ibn
  im la las le lo los mac mc ní nic of ó san santa st ten ter tho thoe tot uí und v van vande vanden vander vom von voor y zu zum zur
  freiherr freiin freifrau graf gräfin ritter edler بن ابن بنت آل`,
);
/** Between two family names: "Ortega y Gasset". */
export const AND = list('y e i');
/** A particle of Portuguese: all that follows it is the family's. */
export const PORTUGUESE = list('da das do dos');

/** A particle is written small ("de", "van") or, in some names, with a capital ("Van Dyke", "De Luca"). */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase().replace(/[.'’]$/u, ''));
}

/** “Abdul Rahman”, “عبد الرحمن”: one name in two words. */
export const SERVANT = /^(?:ab[ud](?:[aeiou]l)?|abdel|abou|umm|عبد|أبو|ابو|أم)$/iu;

/** A Spanish patronymic, which is no given name: "Fernández", "Lopez". */
export const PATRONYMIC_ES = /\p{L}{3}[eé]z$/iu;
/** Second given names of Spanish, which are taken for the first family name else. */
export const SECOND_GIVEN_ES = list(
  'carlos luis josé jose maría maria manuel antonio miguel ángel angel jesús jesus javier ignacio pablo alberto eduardo fernando ramón ramon enrique francisco isabel pilar teresa elena cristina victoria fernanda alejandra andrea paula andrés andres david alejandro guadalupe',
);

/** A patronymic of East Slavic names; a woman's is never a family name. */
export const PATRONYMIC_RU = /(?:[оеё]вич|[оеё]вна|ична|(?:ov|ev|iv)na)$/iu;

/** Vietnamese family names that are no given names, and all the frequent ones as they are written without accents. */
export const VIETNAMESE =
  /^(?:nguyễn|trần|lê|phạm|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|nguyen|tran|pham|huynh|bui|ngo)$/iu;

/** Chinese and Korean family names of two characters; the others are the first character. */
export const COMPOUND_FAMILIES =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|令狐|皇甫|慕容|尉迟|尉遲|长孙|長孫|宇文|东方|東方|夏侯|公孙|公孫|轩辕|軒轅|端木|南宫|南宮|独孤|獨孤|남궁|황보|제갈|선우|서문|사공|독고)/u;
