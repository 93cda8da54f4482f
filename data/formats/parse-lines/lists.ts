/** Understands the shorter sections: awards, certificates, publications, projects, languages, interests, references. */
import type { Resume } from '../../schema/resume';
import { bodyOf } from './body';
import { titleness } from './classify';
import { periodFields } from './dates';
import { type Entry, entriesOf } from './entries';
import { fragmentsOf, splitAtComma } from './fragments';
import { type Line, textOf } from './line';
import { splitList } from './list';

type List<K extends keyof Resume> = NonNullable<Resume[K]>;

const FILLER =
  /^(?:awarded by|issued by|published by|von|par|por|from|by|issuer|awarder|publisher|ausgestellt von|verliehen von)\s*:?\s+/i;

interface Simple {
  name?: string;
  by?: string;
  url?: string;
  date?: string;
  summary?: string;
  highlights: string[];
  entry: Entry;
}

function simple(entry: Entry): Simple {
  const { main, url, places } = fragmentsOf(entry.header);
  const [first, second] = main.map((f) => f.text.replace(FILLER, ''));
  const { summary, highlights } = bodyOf(entry.body);
  return {
    name: first,
    by: second ?? places[0],
    url,
    date: entry.date?.startDate,
    summary,
    highlights,
    entry,
  };
}

const simples = (lines: readonly Line[]) =>
  entriesOf(lines)
    .map(simple)
    .filter((s) => s.name);
const prose = (s: Simple) => [s.summary, ...s.highlights].filter(Boolean).join('\n');

export function awardsOf(lines: readonly Line[]): List<'awards'> {
  return simples(lines).map((s) => ({
    title: s.name,
    ...(s.by && { awarder: s.by }),
    ...(s.date && { date: s.date }),
    ...(prose(s) && { summary: prose(s) }),
  }));
}

export function certificatesOf(lines: readonly Line[]): List<'certificates'> {
  return simples(lines).map((s) => ({
    name: s.name,
    ...(s.by && { issuer: s.by }),
    ...(s.date && { date: s.date }),
    ...(s.url && { url: s.url }),
  }));
}

export function publicationsOf(lines: readonly Line[]): List<'publications'> {
  return simples(lines).map((s) => ({
    name: s.name,
    ...(s.by && { publisher: s.by }),
    ...(s.date && { releaseDate: s.date }),
    ...(s.url && { url: s.url }),
    ...(prose(s) && { summary: prose(s) }),
  }));
}

export function projectsOf(lines: readonly Line[]): List<'projects'> {
  return simples(lines).map((s) => ({
    name: s.name,
    ...(s.by && titleness(s.by) > 0 ? { roles: [s.by] } : s.by && { description: s.by }),
    ...periodFields(s.entry.date),
    ...(s.url && { url: s.url }),
    ...(s.summary && {
      description: [s.by && titleness(s.by) <= 0 ? s.by : '', s.summary].filter(Boolean).join('\n'),
    }),
    ...(s.highlights.length > 0 && { highlights: s.highlights }),
  }));
}

export function volunteerOf(lines: readonly Line[]): List<'volunteer'> {
  return simples(lines).map((s) => {
    const parts = s.by ? undefined : splitAtComma(s.name ?? '', titleness);
    const [a, b] = parts ?? [s.name ?? '', s.by ?? ''];
    const titleFirst = titleness(a) > titleness(b);
    const [position, organization] = titleFirst ? [a, b] : [b, a];
    return {
      ...(organization && { organization }),
      ...(position && { position }),
      ...periodFields(s.entry.date),
      ...(s.url && { url: s.url }),
      ...(s.summary && { summary: s.summary }),
      ...(s.highlights.length > 0 && { highlights: s.highlights }),
    };
  });
}

const FLUENCY =
  /native|mother tongue|fluent|bilingual|proficien|professional|conversational|elementary|intermediate|beginner|basic|advanced|limited|mutterspra|fliessend|fließend|verhandlungssicher|grundkenntnisse|gut|maternel|courant|intermédiaire|notions|nativo|fluido|avanzado|intermedio|básico|madrelingua|fluente|moedertaal|vloeiend|goed|^[abc][12]$/i;

export function languagesOf(lines: readonly Line[]): List<'languages'> {
  const found: List<'languages'> = [];
  const parts = lines.flatMap((line) => line.cells.flatMap((cell) => splitList(cell.text)));
  for (const part of parts) {
    const match = /^([\p{L} ]+?)\s*(?:[:–—-]|\()\s*(.+?)\)?$/u.exec(part);
    const last = found.at(-1);
    if (match?.[1] && match[2]) found.push({ language: match[1], fluency: match[2] });
    else if (last && !last.fluency && (FLUENCY.test(part) || /^[\d./%]+$/.test(part)))
      last.fluency = part;
    else if (/\p{L}/u.test(part) && part.length < 40) found.push({ language: part });
  }
  return found;
}

export function interestsOf(lines: readonly Line[]): List<'interests'> {
  return lines.flatMap((line) => {
    const text = textOf(line);
    const group = /^([^:,]{2,40}):\s+(.+)$/s.exec(text);
    if (group?.[1] && group[2]) return [{ name: group[1], keywords: splitList(group[2]) }];
    return splitList(text)
      .filter((part) => part.length < 120)
      .map((name) => ({ name }));
  });
}

export function referencesOf(lines: readonly Line[]): List<'references'> {
  const found: List<'references'> = [];
  let quote: string[] = [];
  for (const line of lines) {
    const text = textOf(line).replace(/\t/g, ' ').trim();
    const by = /^[—–-]\s*(.+)$/u.exec(text);
    if (by?.[1]) {
      found.push({ name: by[1], ...(quote.length > 0 && { reference: quote.join(' ') }) });
      quote = [];
    } else quote.push(text.replace(/^[“"„«]\s*|\s*[”"“»]$/gu, ''));
  }
  return quote.length > 0 ? [...found, { reference: quote.join('\n') }] : found;
}
