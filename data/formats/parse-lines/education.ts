/** Understands the entries of education: which school, which degree in what, when. */
import type { Education } from '../../schema/resume';
import { bodyOf } from './body';
import { degreeness, isArea, isSchool, placeness } from './classify';
import { type Period, periodFields } from './dates';
import { entriesOf } from './entries';
import { type Fragment, fragmentsOf, splitAtComma } from './fragments';
import type { Line } from './line';

const SCORE =
  /^(?:gpa|grade|cgpa|score|note|abschlussnote|mention|nota|voto|cijfer|gpa score)\b\s*:?\s*(.+)$/i;
/** A mark on its own: “3.8/4.0”. */
const MARK = /^\d{1,2}(?:[.,]\d{1,3})?(?:\s*\/\s*\d{1,3}(?:[.,]\d{1,2})?)?$/;
const AT = /^(.+?)\s+(?:at|@|an der|am|bei|from|à l['’]|chez|presso|bij|aan de|,)\s+(\p{Lu}.*)$/u;

const schoolness = (text: string) => (isSchool(text) ? 1.5 : 0) - degreeness(text);

/** “Bachelor of Science in Physics” → the degree and what it is in. */
export function studyOf(text: string): { studyType?: string; area?: string } {
  const inside = /^(.+?)\s+(?:in|en|im|em)\s+(.+)$/i.exec(text);
  if (inside?.[1] && inside[2] && degreeness(inside[1]) > 0)
    return { studyType: inside[1].trim(), area: inside[2].trim() };
  const comma = /^([^,]+?)\s*[,:–—]\s+(.+)$/u.exec(text) ?? /^([^(]+?)\s+\((.+)\)$/.exec(text);
  if (comma?.[1] && comma[2]) {
    if (degreeness(comma[1]) > 0) return { studyType: comma[1].trim(), area: comma[2].trim() };
    if (degreeness(comma[2]) > 0) return { area: comma[1].trim(), studyType: comma[2].trim() };
  }
  return degreeness(text) > 0 ? { studyType: text } : { area: text };
}

function joinStudy(parts: readonly string[]): { studyType?: string; area?: string } {
  const studies = parts.map(studyOf);
  const whole = studies.find((study) => study.studyType && study.area);
  if (whole) return whole;
  const [type, area] = [
    studies.find((s) => s.studyType)?.studyType,
    studies.find((s) => s.area)?.area,
  ];
  const types = studies.flatMap((s) => s.studyType ?? []);
  return {
    ...(type && { studyType: type }),
    ...(area ? { area } : types[1] && { area: types[1] }),
  };
}

interface Named {
  institution?: string;
  study: string[];
  places: string[];
  others: string[];
  score?: string;
  url?: string;
}

function nameParts(header: readonly Line[], schoolFirst: boolean): Named {
  const { main, places, url } = fragmentsOf(header);
  const scored = main.find((f) => SCORE.test(f.text) || MARK.test(f.text));
  const score = scored && (SCORE.exec(scored.text)?.[1] ?? scored.text);
  let rest: Fragment[] = main.filter((f) => f !== scored);
  const expanded = rest.flatMap((f): Fragment[] => {
    const at = AT.exec(f.text);
    if (
      at?.[1] &&
      at[2] &&
      ((schoolness(at[2]) > 0 && degreeness(at[1]) > 0) ||
        (rest.length === 1 &&
          (degreeness(at[1]) > 0 || isArea(at[1])) &&
          degreeness(at[2]) === 0 &&
          / (?:at|@|an der|chez|presso) /.test(f.text)))
    )
      return [
        { ...f, text: at[1] },
        { ...f, part: f.part + 1, text: at[2] },
      ];
    if (
      rest.filter((o) => schoolness(o.text) > 0).length > 0 &&
      schoolness(f.text) > 0 &&
      degreeness(f.text) === 0
    )
      return [f];
    const parts = splitAtComma(f.text, schoolness);
    const mixed = parts && (isSchool(parts[0]) !== isSchool(parts[1]) || rest.length === 1);
    return mixed && parts && (rest.length === 1 || degreeness(f.text) > 0) && isSchool(f.text)
      ? parts.map((text, i) => ({ ...f, text, part: f.part + i }))
      : [f];
  });
  const [only] = rest;
  if (only && expanded.length === 1 && rest.length === 1) {
    const comma = /^([^,]+),\s+(.+)$/.exec(only.text);
    if (comma?.[1] && comma[2] && !isSchool(comma[1]) && degreeness(comma[2]) > 0)
      expanded.splice(0, 1, ...[comma[1], comma[2]].map((text) => ({ ...only, text })));
  }
  rest = expanded;
  rest = rest.flatMap((f): Fragment[] => {
    // “Graphic Design, Bachelor, ESAD Matosinhos”: what is neither degree nor area is the school.
    const parts = f.text.split(/,\s+/);
    const names = parts.filter((part) => degreeness(part) === 0 && !isArea(part));
    if (
      rest.length > 1 ||
      parts.length < 3 ||
      names.length !== 1 ||
      names[0] === undefined ||
      isSchool(f.text)
    )
      return [f];
    return [
      { ...f, text: parts.filter((part) => part !== names[0]).join(', ') },
      { ...f, part: f.part + 1, text: names[0] },
    ];
  });
  const best = [...rest].sort((a, b) => schoolness(b.text) - schoolness(a.text))[0];
  const degree = rest.filter((f) => degreeness(f.text) > 0);
  let school: Fragment | undefined = best && schoolness(best.text) > 0 ? best : undefined;
  school ??=
    rest.filter((f) => !degree.includes(f))[
      schoolFirst || degree.length > 0 ? 0 : rest.length - 1
    ] ?? (rest.length === 1 ? undefined : rest[0]);
  const study = rest.filter(
    (f) =>
      (f !== school && !f.aside && !isSchool(f.text)) || (f !== school && degreeness(f.text) > 0),
  );
  const ordered = [...study].sort(
    (a, b) => Number(degreeness(b.text) > 0) - Number(degreeness(a.text) > 0),
  );
  const chosen = ordered.slice(0, 2).sort((a, b) => study.indexOf(a) - study.indexOf(b));
  return {
    institution: school?.text,
    study: chosen.map((f) => f.text),
    places,
    others: rest.filter((f) => f !== school && !chosen.includes(f)).map((f) => f.text),
    score,
    url,
  };
}

/** A school's year alone is the one it ended in. */
function schoolYears(period: Period | undefined): Period | undefined {
  if (!period?.single) return period;
  return { endDate: period.startDate, endSeason: period.startSeason };
}

/** @returns The schools of a section, in its order. */
export function educationOf(lines: readonly Line[]): Education[] {
  const entries = entriesOf(lines, 'school');
  const schoolFirst = entries.every((entry) => {
    const [first] = fragmentsOf(entry.header).main;
    return !first || degreeness(first.text) === 0;
  });
  return entries
    .map((entry): Education => {
      const { institution, study, score, url } = nameParts(entry.header, schoolFirst);
      const { highlights, summary } = bodyOf(entry.body);
      const { school, area } = schoolName(institution ?? '');
      if (area && study.length < 2 && !joinStudy(study).area) study.push(area);
      const text = [...(summary ? [summary] : []), ...highlights];
      const scoreLine = text.map((line) => SCORE.exec(line)?.[1]).find(Boolean);
      return {
        ...(school && { institution: school }),
        ...joinStudy(study),
        ...(url && { url }),
        ...periodFields(schoolYears(entry.date)),
        ...((score ?? scoreLine) && { score: score ?? scoreLine }),
        ...(text.length > 0 && { courses: text }),
      };
    })
    .filter((school) => school.institution ?? school.area ?? school.studyType);
}

/** “Princeton University, Princeton, NJ” → the name alone; “Princeton University, Physics” → the name, and the area. */
function schoolName(text: string): { school: string; area?: string } {
  for (const match of text.matchAll(/\s*,\s+/g)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index).replace(/^[\s,]+/, '');
    if (after.includes(',') && placeness(after) >= 0.8) return { school: before };
    if (isSchool(before) && !isSchool(after) && isArea(after))
      return { school: before, area: after };
  }
  const unmarked = text.replace(/,\s*\d{1,2}(?:[.,]\d{1,3})?(?:\s*\/\s*[\d.,]+)?\.?$/, '');
  return { school: unmarked };
}
