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
  const says = (test: (meaning: Evidence['meaning']) => boolean) =>
    shown.some((f) => test(f.meaning));
  const named = says((meaning) => meaning.endsWith('name') && meaning !== 'username');
  const part = says((meaning) => /^(postal-code|country|address-|house-)/.test(meaning));
  // Under the label of a row, what stands right before a box is its own label.
  const row = found.some((f) => f.source === 'cell');
  const tied = shown.filter((f) => TIED.has(f.source) || (row && f.source === 'before'));
  const place = tied.some((f) => PART.test(f.meaning));
  const other = tied.some((f) => isKind(f.meaning) && !/name$|^start-|^end-/.test(f.meaning));
  const nationality = says((meaning) => meaning === 'nationality');
  const employers = tied.some((f) => f.meaning === 'about-company' && f.score > 0.9);
  const column = tied.some((f) => f.source === 'before' && PART.test(f.meaning));
  const own = row
    ? tied.find((f) => f.source === 'before' && isKind(f.meaning))?.meaning
    : undefined;
  for (const one of found) {
    // "Address" for the row, "Town" for the box.
    if (column && one.meaning === 'street-address' && one.source === 'cell') one.score *= 0.4;
    // "Last education" for the row, "School" for the box.
    else if (own && one.source === 'cell' && isKind(one.meaning) && one.meaning !== own)
      one.score *= 0.5;
    if (!BY_PROGRAMMER.has(one.source)) continue;
    // "Full name" called `nome`, "Town" called `address1`.
    if (named && VAGUE_NAME.test(one.phrase)) one.score *= 0.2;
    else if (part && one.meaning === 'street-address') one.score *= 0.4;
    else if (place && one.meaning.startsWith('address-line')) one.score *= 0.4;
    // "Name of employer", "address of the employer".
    else if (other && one.meaning === 'name') one.score *= 0.4;
    else if (nationality && one.meaning === 'country') one.score *= 0.4;
    else if (employers && isKind(one.meaning)) one.score *= 0.6;
  }
}
