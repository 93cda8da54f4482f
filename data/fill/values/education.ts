/** What an education says to the fields of its section. */
import { message } from '../../messages/message';
import type { Education } from '../../schema/resume';
import { otherPlace } from './address';
import { choose } from './choose';
import { degreeOption, levelNames } from './degree';
import { fitting } from './fit';
import { none, type Valued, type Want } from './want';
import { periodValue } from './work';

/** The value for a field of one education; `undefined` where its kind is none of an education's. */
export function educationValue(education: Education, want: Want): Valued | undefined {
  const { institution = '', studyType = '', area = '', score = '' } = education;
  switch (want.kind) {
    case 'school':
    case 'organization':
      return fitting({ words: [institution], whole: true }, want);
    case 'degree':
      return degreeValue(studyType, area, want);
    case 'area':
      return fitting({ words: [area], whole: true }, want);
    case 'grade':
      return score
        ? fitting({ words: [score, plainGrade(score)] }, want)
        : none(message('fill_none_grade'));
    case 'description':
      return fitting({ words: [education.summary ?? (education.courses ?? []).join(', ')] }, want);
    case 'url':
      return education.url
        ? fitting({ words: [education.url] }, want)
        : none(message('fill_none_schoolLink'));
    default:
      return (
        otherPlace('', want, message('fill_none_schoolPlace')) ??
        periodValue(education, want, message('fill_none_studyEnd'))
      );
  }
}

/** By its words, else by its level where only one option is of that level. */
function degreeValue(studyType: string, area: string, want: Want): Valued {
  // Where there is no field for the subject, it belongs to the degree.
  const whole = want.beside.has('area') || area === '' ? studyType : `${studyType}, ${area}`;
  if (studyType === '') return none(message('fill_none_degree'));
  if (want.open) return fitting({ words: [studyType, ...levelNames(studyType)] }, want);
  if (want.options.length === 0) return fitting({ words: [whole, studyType] }, want);
  if (choose(want.options, { words: [studyType] }) >= 0)
    return fitting({ words: [studyType] }, want);
  const option = degreeOption(
    studyType,
    want.options.map(({ label }) => label),
  );
  return fitting({ words: [option ?? studyType] }, want);
}

/** The figure of a grade alone, for a field that takes no more: “3.8/4.0”, “GPA: 3.8”, “1,3”. */
function plainGrade(score: string): string {
  const figures = score
    .replace(/\s*(?:\/|of|out of|von|sur)\s*\d.*$/iu, '')
    .match(/\d+(?:[.,]\d+)?/gu);
  return figures?.length === 1 ? (figures[0] ?? '').replace(',', '.') : '';
}
