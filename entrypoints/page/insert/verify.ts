/** Judges whether the text has come into an editor, once the page has had its say. */
import { pause } from '../dom/tree';
import { textOfHtml } from './html';
import type { Content } from './result';
import { aroundOf, type Snapshot, snapshot, textIn } from './snapshot';
import type { Target } from './target';
import type { Deed } from './ways';

/** A page that takes a paste over may work on it for so long, in milliseconds: it may ask a server. */
const PATIENCE = 2500;
/** So long the text must have stood unchanged before it is believed, in milliseconds. */
const CALM = 60;
const STEP = 20;

/** So many letters on each side of the caret tell its place. */
const SIDE = 12;
/** Shorter texts stand in many places by chance. */
const TELLING = 8;

export type Verdict = 'arrived' | 'kept' | 'elsewhere' | 'twice' | 'unchanged' | 'changed';

/**
 * Waits until the page has settled.
 * @param deed A page that has taken the text over gets time; the browser's own work is done.
 */
export async function settled(
  target: Target,
  root: Node,
  before: Snapshot,
  deed: Deed,
  content: Content,
): Promise<Snapshot> {
  const patience = deed === 'page' ? PATIENCE : CALM;
  let last = textIn(target);
  let calm = 0;
  for (let waited = STEP; waited <= PATIENCE; waited += STEP) {
    await pause(STEP);
    const now = textIn(target);
    calm = now === last ? calm + STEP : 0;
    last = now;
    if (calm < CALM) continue;
    if (now !== before.text || calm >= patience) break;
    if (gain(before.around, aroundOf(target, root), '', content.text) > 0) break;
  }
  return snapshot(target, root);
}

/** @returns Whether the text has come into an editor, judged by its letters and digits, or its signs. */
export function verdict(before: Snapshot, after: Snapshot, content: Content): Verdict {
  const candidates = [content.text, content.html === undefined ? '' : textOfHtml(content.html)];
  for (const text of candidates.filter((each) => /\S/.test(each))) {
    const inside = gain(before.text, after.text, before.selected, text);
    if (inside > 1 && letters(text).length >= TELLING) return 'twice';
    const came = inside >= 1 || gain(before.around, after.around, before.selected, text) >= 1;
    if (came && kept(before, after, text)) return 'kept';
    if (came) return inside >= 1 && misplaced(before, after, text) ? 'elsewhere' : 'arrived';
  }
  // Editors draw only the part in sight: there a line that is drawn must do.
  const drawn = content.text.split('\n').filter((line) => letters(line).length > 2);
  const some = (line: string) => gain(before.text, after.text, before.selected, line) >= 1;
  if (drawn.length > 1 && drawn.some(some)) return 'arrived';
  return before.text === after.text ? 'unchanged' : 'changed';
}

/** How many more times the text stands there than before, had the selection gone. */
export function gain(before: string, after: string, selected: string, text: string): number {
  const read = readerFor(text);
  const wanted = read(text);
  const count = (where: string) => read(where).split(wanted).length - 1;
  return count(after) - count(before) + count(selected);
}

/** True when the caret's two sides are still there, but not around the text. */
function misplaced({ sides }: Snapshot, after: Snapshot, text: string): boolean {
  if (!sides) return false;
  const read = readerFor(text);
  const [left, right] = [read(sides.left).slice(-SIDE), read(sides.right).slice(0, SIDE)];
  const shown = read(after.text);
  if (shown.includes(left + read(text) + right)) return false;
  return shown.includes(left) && shown.includes(right);
}

/** True when the selected text is still there beside the new one. */
function kept({ around, selected }: Snapshot, after: Snapshot, text: string): boolean {
  const old = letters(selected);
  if (old.length < TELLING || letters(text).includes(old)) return false;
  const count = (where: string) => letters(where).split(old).length;
  return count(after.around) >= count(around);
}

/** Letters and digits alone: editors and masks add spaces, bullets and brackets of their own. */
export function letters(text: string): string {
  const bare = lettersAlone(text);
  return bare === '' ? signs(text) : bare;
}

/** How a text is sought in another: by letters and digits, or by its signs where it has neither: “→”. */
function readerFor(text: string): (where: string) => string {
  return lettersAlone(text) === '' ? signs : lettersAlone;
}

const lettersAlone = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const signs = (text: string): string => text.replace(/\s/g, '').toLowerCase();
