/** What a programmer called a control: its name and id. */
import type { CuePlace } from '../../fields/cue';
import { isKind } from '../../fields/kind';
import type { Features } from '../features';
import { type Evidence, evidence } from './evidence';
import type { Reading } from './read';

/** Parts of an address that one label over several boxes has in common. */
const PART = /^(postal-code|country|address-level)/;
const TIED: ReadonlySet<CuePlace> = new Set(['label', 'aria', 'cell', 'placeholder']);
const BY_PROGRAMMER: ReadonlySet<CuePlace> = new Set(['name', 'id']);
const BY_MARKUP: ReadonlySet<CuePlace> = new Set(['type', 'autocomplete']);
/** What says of the whole what it is, in however few words. */
const ON_THE_WHOLE: ReadonlySet<CuePlace> = new Set(['placeholder', 'described', 'autocomplete']);

/** Words of programmers that mean the given or the family name in one form and the whole in another. */
const VAGUE_NAME = /^(nom|nombre|nome|name|imie|jmeno|имя|ad|isim)$/;

/** One label over two boxes, "Zip and city", or over a row of them, "Address": each box's name says which it is. */
export function partByName(found: readonly Evidence[], called: Reading | undefined) {
  if (!called || !isKind(called.meaning) || !PART.test(called.meaning)) return;
  for (const one of found)
    if (one.meaning === 'location' && saysSeveral(one)) one.score *= 0.1;
    else if (one.meaning === 'street-address' && one.source === 'cell') one.score *= 0.3;
}

const saysSeveral = ({ source, phrase }: Evidence): boolean =>
  ON_THE_WHOLE.has(source) || /[ +].*\S/.test(phrase);

/**
 * What the name and the id of a control say.
 * @param named How clearly the control's own texts say what it is.
 */
export function readNames(
  control: Features,
  { name, id }: { name: Reading | undefined; id: Reading | undefined },
  found: readonly Evidence[],
  named: number,
): Evidence[] {
  // What a programmer calls the user's name is an e-mail address where the page says so.
  const shown =
    found.some((f) => f.meaning === 'email') || /e-?mail/i.test(control.texts.before ?? '');
  // A question or a whole sentence that says none of the kinds, whatever its box is called.
  const text = control.texts.label ?? control.texts.aria ?? '';
  const sentence = text.split(/\s+/).length > 7 || /[?？؟]\W*$/.test(text);
  const unclear = named < 0.5 || found.some((f) => f.meaning === 'question');
  const asked = sentence && unclear ? 0.4 : 1;
  const believed = (reading: Reading | undefined) =>
    asked * (shown && reading?.meaning === 'username' ? 0.4 : 1);
  // "co", "st": too short to be sure what the programmer meant.
  const short = control.name.length < 3 ? 0.7 : 1;
  // An id with a long number in it was made by a machine.
  const weight =
    name && id && name.meaning === id.meaning ? 0.25 : /\d{6}/.test(control.id) ? 0.3 : 0.65;
  return [
    ...evidence('name', name, 0.85 * short * believed(name)),
    ...evidence('id', id, weight * believed(id)),
  ];
}

/** What a page shows, where it is clear, is narrower or nearer than the programmer's vague word for it. */
export function yieldToShown(found: readonly Evidence[]) {
  const shown = found.filter(
    (f) => f.score > 0.5 && !BY_PROGRAMMER.has(f.source) && !BY_MARKUP.has(f.source),
  );
  if (shown.length === 0) return;
  // Under the label of a row, what stands right before a box is its own label.
  const row = found.some((f) => f.source === 'cell');
  const before = row ? shown.filter((f) => f.source === 'before') : [];
  yieldToBox(found, before);
  yieldToWords(found, shown, [...shown.filter((f) => TIED.has(f.source)), ...before]);
}

/** The label of a row yields to what stands before the box. */
function yieldToBox(found: readonly Evidence[], before: readonly Evidence[]) {
  const column = before.some((f) => PART.test(f.meaning));
  const own = before.find((f) => isKind(f.meaning))?.meaning;
  for (const one of found) {
    if (one.source !== 'cell') continue;
    // "Address" for the row, "Town" for the box.
    if (column && one.meaning === 'street-address') one.score *= 0.4;
    // "Last education" for the row, "School" for the box.
    else if (own && isKind(one.meaning) && one.meaning !== own) one.score *= 0.5;
  }
}

/**
 * What a programmer wrote yields to what a person reads.
 * @param tied What the page ties to the control, of all that it shows.
 */
function yieldToWords(
  found: readonly Evidence[],
  shown: readonly Evidence[],
  tied: readonly Evidence[],
) {
  const says = (test: (meaning: Evidence['meaning']) => boolean) =>
    shown.some((f) => test(f.meaning));
  const named = says((meaning) => meaning.endsWith('name') && meaning !== 'username');
  const part = says((meaning) => /^(postal-code|country|address-|house-)/.test(meaning));
  const nationality = says((meaning) => meaning === 'nationality');
  const place = tied.some((f) => PART.test(f.meaning));
  const other = tied.some((f) => isKind(f.meaning) && !/name$|^start-|^end-/.test(f.meaning));
  const employers = tied.some((f) => f.meaning === 'about-company' && f.score > 0.9);
  /** How much of what a programmer's word says is left. */
  const left = ({ meaning, phrase }: Evidence): number => {
    // "Full name" called `nome`, "Town" called `address1`.
    if (named && VAGUE_NAME.test(phrase)) return 0.2;
    if (part && meaning === 'street-address') return 0.4;
    if (place && meaning.startsWith('address-line')) return 0.4;
    // "Name of employer", "address of the employer".
    if (other && meaning === 'name') return 0.4;
    if (nationality && meaning === 'country') return 0.4;
    return employers && isKind(meaning) ? 0.6 : 1;
  };
  for (const one of found) if (BY_PROGRAMMER.has(one.source)) one.score *= left(one);
}
