/** The level of a degree, by which lists name it: "Bachelor of Science" is a "Bachelor’s degree". */
import { fold } from '../kinds/fold';

/** From the highest: the first whose words stand in the text. */
const LEVELS: [string, RegExp][] = [
  [
    'doctor',
    /\b(ph\.? ?d|d\.?phil|doct(or|orate|eur|orat|orado|oraat)\w*|dottorato|promotion|dr\.?|ed\.?d|кандидат|доктор)\b|博士|박사/u,
  ],
  ['mba', /\bm\.?b\.?a\b/u],
  [
    'master',
    /\b(master\w*|m\.? ?s\.?c?|m\.? ?a|m\.?eng|magister|maestria|maitrise|mestrado|laurea magistrale|diplom-?ingenieur|магистр)\b|硕士|碩士|修士|석사/u,
  ],
  [
    'bachelor',
    /\b(bachelor\w*|b\.? ?s\.?c?|b\.? ?a|b\.?eng|b\.?tech|licence|licenciatura|grado|laurea triennale|kandidat|lisans|бакалавр)\b|学士|學士|본과|학사/u,
  ],
  ['associate', /\b(associate\w*|a\.?a\.?s?)\b/u],
  ['vocational', /\b(vocational|apprentice\w*|ausbildung|lehre|certificate|bts|dut)\b/u],
  [
    'secondary',
    /\b(high school|secondary|ged|abitur|matura|baccalaureat|bachillerato|diploma di maturita|a-levels?)\b|高中|高校|고등학교/u,
  ],
];

/** The level of a degree or of an option, or `undefined` where its words tell none. */
export function degreeLevel(text: string): string | undefined {
  const plain = fold(text).replace(/[’']s\b/g, '');
  return LEVELS.find(([, words]) => words.test(plain))?.[0];
}

/** What lists call a level, where they name levels and no degrees. */
const NAMES: Record<string, readonly string[]> = {
  doctor: ['Doctorate', 'PhD', 'Doctor', 'Ph.D.'],
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
