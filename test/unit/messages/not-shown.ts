/** Texts that look as if a person reads them and that nobody does, each with the reason. */

export interface NotShown {
  /** A file, or the folder that it is in. */
  where: string;
  /** Which of the texts there; all of them unless told. */
  text?: RegExp;
  why: string;
}

const FORMS = 'words of forms, read and never shown';
const DOCUMENTS = 'words of documents, read and never shown';
const POSTINGS = 'words of job postings, read and never shown';
const ELEMENTS = 'names of elements, or CSS';

export const NOT_SHOWN: readonly NotShown[] = [
  { where: 'components/card/chooser.tsx', text: /^Alt /, why: 'a key' },
  { where: 'components/fill/options.ts', text: /^own guess$/, why: 'a key that is stored' },
  {
    where: 'components/options/share/qr.tsx',
    text: /^https:\/\/example\.org$/,
    why: 'an address, the same in every language',
  },
  { where: 'data/fill/answers/phrases.ts', why: FORMS },
  { where: 'data/fill/answers/words.ts', why: FORMS },
  { where: 'data/fill/corrections/learn.ts', text: /^own guess$/, why: 'a key that is stored' },
  { where: 'data/fill/sites.ts', why: 'ends of domains' },
  { where: 'data/fill/values/country.ts', why: FORMS },
  { where: 'data/fill/values/degree.ts', why: FORMS },
  { where: 'data/fill/values/languages.ts', why: 'codes of languages' },
  { where: 'data/fill/values/link.ts', text: /^stack overflow$/, why: FORMS },
  { where: 'data/fill/values/name.ts', text: /^noms/, why: FORMS },
  { where: 'data/fill/values/yes-no.ts', why: FORMS },
  { where: 'data/formats/html/lines.ts', why: ELEMENTS },
  { where: 'data/formats/linkedin-export/read.ts', why: 'columns of tables, read and never shown' },
  { where: 'data/formats/parse-lines/classify.ts', why: DOCUMENTS },
  { where: 'data/formats/parse-lines/list.ts', why: DOCUMENTS },
  { where: 'data/formats/parse-lines/words', why: DOCUMENTS },
  {
    where: 'data/formats/pdf/write/index.ts',
    text: /^(?:PDF|Résumé Card|[A-Z ]+)$/,
    why: 'what made the file; codes of countries',
  },
  { where: 'data/formats/vcard/write.ts', why: 'what made the file' },
  { where: 'data/job-match/ambiguity.ts', why: POSTINGS },
  { where: 'data/job-match/lists.ts', why: POSTINGS },
  { where: 'data/job-match/skills.ts', why: POSTINGS },
  { where: 'data/job-match/spoken-languages.ts', why: POSTINGS },
  { where: 'data/job-match/unknown.ts', why: POSTINGS },
  { where: 'data/job-match/vocabulary', why: POSTINGS },
  { where: 'data/never/sum.ts', why: FORMS },
  { where: 'data/never/words.ts', why: FORMS },
  { where: 'data/places/countries.ts', why: 'codes of countries' },
  { where: 'data/recognition/evidence/options.ts', why: FORMS },
  { where: 'data/recognition/lexicon', why: FORMS },
  { where: 'data/recognition/rules/single-control.ts', text: /^profile name$/, why: FORMS },
  { where: 'data/resume/person-name/words.ts', why: 'parts of names, read and never shown' },
  { where: 'data/resume/profile-links.ts', why: 'names of networks' },
  { where: 'data/schema/fill.ts', text: /^own guess$/, why: 'a key that is stored' },
  { where: 'entrypoints/background/menus.ts', text: /^Menu item /, why: 'for programmers' },
  { where: 'entrypoints/page/dom/text.ts', why: ELEMENTS },
  { where: 'entrypoints/page/fill/highlight.ts', why: ELEMENTS },
  { where: 'entrypoints/page/insert/before.ts', why: ELEMENTS },
  { where: 'entrypoints/page/sight', why: ELEMENTS },
];
