import type { Place } from '../../fields/cue';
import { isKind } from '../../fields/kind';
import type { Features } from '../features';
import { isStrong } from './combine';
import { type Evidence, evidence, WEIGHT } from './evidence';
import { isLong } from './fits';
import { isAlone, NOT_LABEL } from './own-texts';
import type { Reader, Reading } from './read';
import { readText } from './read-text';

/** Nearby text is only asked where the page gives the control no name of its own. */
const NEARBY: ReadonlySet<Place> = new Set(['before', 'above', 'after']);

/**
 * How far a text nearby is the control's own. A label that says something else makes what stands around
 * it the neighbour's; a heading is for all below it, but a large box is often all there is.
 */
function trustNearby(control: Features, text: string, reading: Reading | undefined): number {
  if (control.texts.label) return 0.3;
  // What is to stay empty stays so, however many boxes it is over.
  if (!control.headings.includes(text) || (reading && isStrong(reading.meaning))) return 1;
  return control.tag !== 'input' && reading && isLong(reading.meaning) ? 0.9 : 0.3;
}

/**
 * What the texts around a control say, as far as its own have not said it.
 * @param found What is known already; weakened where something else stands over it.
 * @param named How clearly the control's own texts say what it is.
 * @param name What its name says.
 */
export function readNearby(
  control: Features,
  reader: Reader,
  { found, named, name }: { found: readonly Evidence[]; named: number; name?: Reading | undefined },
): Evidence[] {
  const { cell, before } = control.texts;
  if (cell && before && before !== cell) return inRow(control, before, reader);
  if (isAlone(control.texts) && before && named >= 0.5) return over(before, reader, found);
  return named >= 0.5 ? [] : around(control, reader, name);
}

/** One row label over two boxes, "Name": what stands right before each says which part it is. */
function inRow({ headings }: Features, before: string, reader: Reader): Evidence[] {
  // A heading is over the row as well, and names none of its boxes.
  if (headings.includes(before)) return [];
  return evidence('before', readText(before, reader), WEIGHT.before);
}

/** "Name on card" over a box that shows only "First and last name". */
function over(before: string, reader: Reader, found: readonly Evidence[]): Evidence[] {
  const reading = readText(before, reader);
  if (!reading || !isStrong(reading.meaning) || reading.quality <= 0.8) return [];
  // "Emergency contact" over "Name".
  if (reading.meaning === 'other-person')
    for (const one of found) if (isKind(one.meaning)) one.score *= 0.6;
  return evidence('before', reading, WEIGHT.before);
}

/** What stands around a control that the page gives no name, up to the first text that says it. */
function around(control: Features, reader: Reader, name: Reading | undefined): Evidence[] {
  // What stands behind a box is the next one's, where the box has a name that says what it is.
  const known = name !== undefined && isKind(name.meaning) && name.quality > 0.6;
  const near: Evidence[] = [];
  for (const place of NEARBY) {
    const text = control.texts[place];
    if (!text || NOT_LABEL.test(text) || (place === 'after' && known)) continue;
    const reading = readText(text, reader);
    const trust = trustNearby(control, text, reading);
    near.push(...evidence(place, reading, WEIGHT[place] * trust));
    if (reading && reading.quality > 0.6) break;
  }
  return near;
}
