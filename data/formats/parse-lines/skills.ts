/** Understands skills: lists, groups, sentences, tags, tables. */
import type { Skill } from '../../schema/resume';
import { type Cell, isBold, type Line, textOf } from './line';
import { isLevel, spacedNames, splitList, withoutLevels } from './list';

/** “Web: HTML, CSS”, “Web – HTML, CSS”. */
const GROUP = /^([^:,;|]{2,50}?)\s*(?::|\s[–—-])\s+(\S.*)$/s;

interface Group {
  name: string;
  level?: string;
  summary?: string;
  keywords: string[];
}

/** Tells whether a line is a sentence about a group: no name begins behind its commas. */
function isSentence(line: Line): boolean {
  const text = textOf(line);
  return (
    /^\p{Lu}[^:\t]*\.$/u.test(text) && text.split(' ').length > 4 && !/,\s*[\p{Lu}\d]/u.test(text)
  );
}

function keywordsOf(cells: readonly Cell[], inGroup: boolean): string[] {
  const list = cells.flatMap((cell) => (cell.whole ? [cell.text] : splitList(cell.text)));
  const [only] = list;
  const spaced =
    inGroup && only && list.length === 1 && !cells[0]?.whole ? spacedNames(only) : undefined;
  return withoutLevels(spaced ?? list);
}

const lookOf = (line: Line) =>
  [isBold(line), Math.round((line.size ?? 0) * 2), line.level ?? 0].join();
const isList = (line: Line | undefined, more = 1) =>
  line !== undefined && splitList(textOf(line)).length > more;
const isLevelLine = (line: Line | undefined) => line !== undefined && isLevel(textOf(line));

/** The names of a table's columns. */
function isTableHead(line: Line, next: Line | undefined): boolean {
  const bold =
    line.cells.length > 1 && line.cells.every((cell) => cell.bold && !/[,;]/.test(cell.text));
  const plain = next?.cells.length === line.cells.length && next.cells.every((cell) => !cell.bold);
  return bold && plain && splitList(next.cells[1]?.text ?? '').length > 1;
}

/** Tells whether a line is the name of what the next lines list, by how both are set. */
function namesNext(line: Line, next: Line | undefined, after: Line | undefined): boolean {
  const text = textOf(line);
  if (!next || line.bullet || line.cells.length > 1) return false;
  if (text.length > 45 || /[,;|·•]/.test(text)) return false;
  const deeper = (next.indent ?? 0) - (line.indent ?? 0) > (line.size ? 10 : 1);
  if (isLevelLine(next) || next.bullet || deeper) return true;
  if (isBold(line) && !isBold(next)) return true;
  if ((line.level ?? 0) > (next.level ?? 0)) return true;
  if (lookOf(line) !== lookOf(next) && (line.size ?? 0) >= (next.size ?? 0)) return true;
  return isList(isLevelLine(next) ? after : next, 2);
}

/** A name and its words, level or both on one line. */
function groupOn(line: Line, isLast: boolean): Group | undefined {
  const [first, second, ...more] = line.cells;
  if (
    first &&
    second &&
    more.length === 0 &&
    first.text.length < 40 &&
    !isList({ cells: [first] })
  ) {
    if (isLevel(second.text) && !isLast)
      return { name: first.text, level: second.text, keywords: [] };
    if (isList({ cells: [second] })) {
      return { name: first.text.replace(/:$/, ''), keywords: keywordsOf([second], true) };
    }
  }
  const text = textOf(line);
  const [, name, words] = GROUP.exec(text.replace(/^([^:\t]{2,50}:)\t/, '$1 ')) ?? [];
  if (name && words && !name.includes('\t')) {
    const cells = words.split('\t').map((part) => ({ text: part }));
    return { name: name.trim(), keywords: isLevel(words) ? [] : keywordsOf(cells, true) };
  }
  const [, levelled, level] = /^(.{3,40}?)\s+(\p{L}+)$/u.exec(text) ?? [];
  if (levelled && level && isLevel(level) && !line.bullet && line.cells.length === 1 && !isLast) {
    return { name: levelled, level, keywords: [] };
  }
  const parted = isBold(line) && second && !second.bold && !first?.text.includes(',');
  if (first && parted) return { name: first.text, keywords: keywordsOf(line.cells.slice(1), true) };
  return undefined;
}

/** Shorter lines end where their writer ended them. */
const FULL_LINE = 60;

/** @returns `lines` with a phrase that a full line broke in one piece again: it goes on in lower case. */
function rejoined(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const [end, start] = [last?.cells.at(-1), line.cells[0]];
    const goesOn =
      last &&
      end &&
      start &&
      !line.bullet &&
      !isBold(line) &&
      line.cells.length === 1 &&
      textOf(last).length >= FULL_LINE &&
      /[\p{L}\p{N})]$/u.test(end.text) &&
      /^\p{Ll}/u.test(start.text);
    if (!goesOn) whole.push(line);
    else {
      const cells = [...last.cells.slice(0, -1), { ...end, text: `${end.text} ${start.text}` }];
      whole[whole.length - 1] = { ...last, cells };
    }
  }
  return whole;
}

/** A level alone on a line is that of the group above, until words of the group have come. */
function rate(group: Group | undefined, level: string): void {
  if (group?.keywords.length === 0) group.level = level;
}

/** Tells whether a line is the sentence about the group it stands under, or whose words follow. */
const sumsUp = (line: Line, { summary, keywords }: Group, next: Line | undefined): boolean =>
  !summary && isSentence(line) && (keywords.length > 0 || isList(next, 0));

const skillOf = ({ name, level, summary, keywords }: Group): Skill => ({
  name,
  ...(level && { level }),
  ...(keywords.length > 0 && { keywords }),
  ...(summary && { summary }),
});

/** @returns The groups of skills of a section; a list without groups is one group for each skill. */
export function skillsOf(section: readonly Line[]): Skill[] {
  const lines = rejoined(section);
  const groups: Group[] = [];
  const loose: string[] = [];
  const grouped = lines.some((line, at) => namesNext(line, lines[at + 1], lines[at + 2]));
  for (const [at, line] of lines.entries()) {
    const text = textOf(line);
    const last = groups.at(-1);
    const [next, after] = [lines[at + 1], lines[at + 2]];
    if (isLevel(text)) {
      rate(last, text);
      continue;
    }
    if (isTableHead(line, next)) continue;
    if (last && sumsUp(line, last, next)) {
      last.summary = text;
      continue;
    }
    const group = groupOn(line, next === undefined);
    if (group) groups.push(group);
    else if (/^.{2,48}:$/.test(text) || namesNext(line, next, after)) {
      groups.push({ name: text.replace(/:$/, ''), keywords: [] });
    } else if (last && (grouped || !line.bullet || last.keywords.length < 3)) {
      last.keywords.push(...keywordsOf(line.cells, true));
    } else loose.push(...keywordsOf(line.cells, false));
  }
  return [...groups.map(skillOf), ...[...new Set(loose)].map((name): Skill => ({ name }))];
}
