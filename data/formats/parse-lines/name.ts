/** Finds the name of the person. */

import { titleness } from './classify';
import { type Line, plain, textOf } from './line';
import { sectionOf } from './section-names';

/** What a document is called, and what a page repeats: no name. */
export const DOCUMENT_TITLE =
  /^(?:curriculum vitae|resume|cv|lebenslauf|curriculo|curriculum|vita|page \d+.*|last updated.*|hoja de vida)$/;
const BEFORE_NAME =
  /^(?:curriculum vitae|résumé|resume|cv|lebenslauf)(?:\s+(?:of|von|de|di))?\s*(?:[|:–—-]\s*|(?<=of |von |de |di ))/i;
const NAME_LABEL =
  /^(?:full |first and last )?(?:name|nombre(?: y apellidos)?|nom(?: et prénom)?|nome(?: completo| e cognome)?|naam|vor- und (?:nachname|zuname))\s*:\s*/i;
const PARTICLE = /^(?:de|von|van|der|da|di|dos|del|la|le|el|al|bin|den|ten|zu|y|e)$/;

export interface Name {
  name?: string;
  /** The title that stands behind it: “Ada Lovelace, Mathematician”. */
  title?: string;
  /** The lines that gave it. */
  used: Line[];
  /** Cells of those lines that are something else. */
  others: string[];
}

function nameAndTitle(written: string): { name: string; title?: string } {
  const bare = written.replace(BEFORE_NAME, '').replace(NAME_LABEL, '').replace(/\s+/g, ' ').trim();
  const parts = /^([^,|–—]+?)\s*(?:,\s|\s[|–—-]\s)\s*(.+)$/u.exec(bare);
  if (!parts?.[1] || !parts[2]) return { name: bare };
  const apart = /\s[|–—]\s/u.test(bare) && parts[1].includes(' ');
  return titleness(parts[2]) > 0 || apart ? { name: parts[1], title: parts[2] } : { name: bare };
}

/** @returns 0 to 1: how much `written` reads as a person's name. */
function nameness(written: string): number {
  const { name } = nameAndTitle(written);
  const all = name.split(/\s+/);
  if (/[\d@:/]/.test(name) || !/\p{L}{2}/u.test(name)) return 0;
  if (name.length > 60 || all.length > 7) return 0;
  if (DOCUMENT_TITLE.test(plain(name)) || sectionOf(name)) return 0;
  const capital = all.filter((word) => /^[“"(]?\p{Lu}/u.test(word) || PARTICLE.test(word)).length;
  const share = capital / all.filter((word) => /\p{L}/u.test(word)).length;
  return share * (titleness(name) > 0 ? 0.5 : 1) * (all.length > 1 ? 1 : 0.6);
}

const firstCell = (line: Line) => line.cells[0]?.text ?? '';
/** Letter-spaced or parted by a gap, the cells may be one name; else the first is it. */
function nameText(line: Line): string {
  const whole = textOf(line).replace(/\t/g, ' ');
  return nameness(whole) > 0.45 && !/\.\p{L}{2,}$/u.test(whole) ? whole : firstCell(line);
}

function labelled(lines: readonly Line[]): Line | undefined {
  return lines.find((line) => NAME_LABEL.test(textOf(line)) && nameness(textOf(line)) > 0.4);
}

/**
 * Finds the name: a labelled one, the first line under the highest heading, or the largest words that look like one.
 * @param top Lines that may hold a label: the top of the document and its contacts.
 * @param lines Lines that may be the name themselves.
 */
export function nameAmong(top: readonly Line[], lines: readonly Line[]): Name {
  const withLabel = labelled(top);
  const candidates = lines.filter((line) => nameness(nameText(line)) > 0.45);
  const largest = Math.max(0, ...candidates.map((line) => line.size ?? 0));
  const level = Math.min(7, ...candidates.map((line) => line.level ?? 7));
  const prominent = (line: Line) =>
    level < 7 ? line.level === level : (line.size ?? 0) >= largest - 0.1;
  const first = withLabel ?? candidates.find(prominent);
  if (!first) return { used: [], others: [] };
  const next = lines[lines.indexOf(first) + 1];
  const isWord = (line: Line) => !/\s/.test(textOf(line).trim());
  const second =
    next && candidates.includes(next) && next.size !== undefined && next.size === first.size;
  const used = second && isWord(first) && isWord(next) ? [first, next] : [first];
  const text = used.map(nameText).join(' ');
  const others = used.flatMap((line) =>
    nameText(line) === firstCell(line) ? line.cells.slice(1).map((cell) => cell.text) : [],
  );
  return { ...nameAndTitle(text), used, others };
}
