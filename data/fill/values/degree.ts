/** Which option of a list is a degree: the same one, or the level that it is of. */
import { fold } from '../../recognition/lexicon/fold';

/** From the highest: the first whose words stand in the text. */
const LEVELS: [string, RegExp][] = [
  ['law', /\b(j\.?d|juris doctor)\b/u],
  ['medicine', /\b(m\.?d|doctor of medicine|medical doctor)\b/u],
  [
    'doctor',
    /\b(ph\.? ?d|d\.?phil|doct(or|orate|eur|orat|orado|oraat)\w*|dottorato|promotion|dr\.?|ed\.?d|кандидат|доктор)\b|bac ?\+ ?8|博士|박사/u,
  ],
  ['mba', /\bm\.?b\.?a\b|master of business administration/u],
  [
    'master',
    /\b(master\w*|m\.? ?s\.?c?|m\.? ?a|m\.?eng|m\.?phil|m\.?res|m\.?f\.?a|m\.?p\.?[ah]|ll\.?m|magister|maestria|maitrise|mestrado|laurea magistrale|yuksek lisans|diplom-?ingenieur|магистр)\b|bac ?\+ ?5|硕士|碩士|修士|석사/u,
  ],
  [
    'bachelor',
    /\b(bachelor\w*|b\.? ?s\.?c?|b\.? ?a|b\.?eng|b\.?tech|b\.?com|b\.?b\.?a|b\.?f\.?a|b\.?ed|ll\.?b|undergraduate degree|licence|licenciatura|licenciad[oa]|grado(?! (?:medio|superior))|laurea triennale|kandidat|(?<!on )lisans|бакалавр)\b|bac ?\+ ?3|学士|學士|본과|학사/u,
  ],
  ['associate', /\b(associate\w*|a\.?a\.?s?|on lisans)\b/u],
  ['two years', /\b(bts|dut)\b|bac ?\+ ?2/u],
  ['vocational', /\b(vocational|apprentice\w*|ausbildung|lehre)\b/u],
  [
    'secondary',
    /\b(high school|secondary|ged|abitur|matura|baccalaureat|bachillerato|diploma di maturita|a-levels?)\b|高中|高校|고등학교/u,
  ],
];

/** Degrees that go by a short and a long name; a list may have either. */
const SAME: [string, RegExp][] = [
  ['ba', /^(?:b\.? ?a|bachelor of arts)$/],
  ['bsc', /^(?:b\.? ?s\.? ?c?|bachelor of science)$/],
  ['beng', /^(?:b\.? ?e(?:ng)?|bachelor of engineering)$/],
  ['btech', /^(?:b\.? ?tech|bachelor of technology)$/],
  ['bcom', /^(?:b\.? ?com|bachelor of commerce)$/],
  ['bba', /^(?:b\.?b\.?a|bachelor of business administration)$/],
  ['llb', /^(?:ll\.? ?b|bachelor of laws?)$/],
  ['ma', /^(?:m\.? ?a|master of arts)$/],
  ['msc', /^(?:m\.? ?s\.? ?c?|master of science)$/],
  ['meng', /^(?:m\.? ?eng|master of engineering)$/],
  ['mba', /^(?:m\.?b\.?a|master of business administration)$/],
  ['llm', /^(?:ll\.? ?m|master of laws?)$/],
  ['phd', /^(?:ph\.? ?d|d\.?phil|doctor of philosophy)$/],
  ['md', /^(?:m\.?d|doctor of medicine|medical doctor)$/],
  ['jd', /^(?:j\.?d|juris doctor)$/],
  ['edd', /^(?:ed\.?d|doctor of education)$/],
];

/** The level of a degree or of an option, or `undefined` where its words tell none. */
export function degreeLevel(text: string): string | undefined {
  const plain = fold(text).replace(/[’']s\b/g, '');
  return LEVELS.find(([, words]) => words.test(plain))?.[0];
}

/**
 * The option that is a degree: by its other name, else by its level where one option names that level
 * and no other degree of it: a Bachelor of Science is no Bachelor of Arts.
 * @returns Its label, or `undefined`.
 */
export function degreeOption(degree: string, labels: readonly string[]): string | undefined {
  const key = keyOf(degree);
  const same = labels.filter((label) => key !== undefined && keyOf(label) === key);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const level = degreeLevel(degree);
  const named = (wanted: string | undefined) =>
    labels.filter(
      (label) =>
        wanted !== undefined &&
        degreeLevel(label) === wanted &&
        !isOneDegree(label) &&
        !/^(?:some|less than|no)\b/i.test(label),
    );
  const alike = named(level);
  // An MBA is a master’s degree where a list does not name it.
  const all = alike.length === 0 && level === 'mba' ? named('master') : alike;
  const plainly = all.filter((label) =>
    levelNames(degree).some((name) => fold(name) === fold(label)),
  );
  const [only, second] = plainly.length === 1 ? plainly : all;
  if (only !== undefined) return second === undefined ? only : undefined;
  // A doctorate of no other name is what English lists call a PhD.
  const phd = labels.filter((label) => keyOf(label) === 'phd');
  return level === 'doctor' && key === undefined && phd.length === 1 ? phd[0] : undefined;
}

const withoutBrackets = (text: string): string =>
  fold(text)
    .replace(/\s*[([].*$/, '')
    .trim();

function keyOf(text: string): string | undefined {
  const plain = withoutBrackets(text).replace(/\.$/, '');
  return SAME.find(([, words]) => words.test(plain))?.[0];
}

/** “Bachelor of Arts”, “BA”: one degree of a level, not the level. */
const isOneDegree = (label: string): boolean =>
  keyOf(label) !== undefined || /\b(?:of|in)\s+\p{L}/u.test(withoutBrackets(label));

/** What lists call a level, where they name levels and no degrees. */
const NAMES: Record<string, readonly string[]> = {
  doctor: ['Doctorate', 'PhD', 'Doctor', 'Ph.D.'],
  law: ['Juris Doctor', 'JD', 'J.D.'],
  medicine: ['Doctor of Medicine', 'MD', 'M.D.'],
  mba: ['MBA', 'Master of Business Administration', 'Master'],
  master: ['Master'],
  bachelor: ['Bachelor'],
  associate: ['Associate'],
  vocational: ['Vocational'],
  secondary: ['High School', 'Secondary'],
};

/** A degree's level by the names of lists, the narrowest first; empty where its words tell none. */
export function levelNames(studyType: string): readonly string[] {
  return NAMES[degreeLevel(studyType) ?? ''] ?? [];
}
