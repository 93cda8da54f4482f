/** Whether a mark shows between two pictures of the same place. */

/** A picture: red, green, blue and alpha of each pixel, 0..255. */
export type Pixels = ArrayLike<number>;

/** So much must a pixel change, of 255, in one of its colours: less is noise, or more than an eye can tell. */
const DIFFERENCE = 24;
/** So much of a mark's ink must show. */
const SHOWN = 0.4;
/** So much of what has changed must have one colour, as ink has: what moves by itself has many. */
const SOLID = 0.3;

/**
 * Whether enough of a mark shows in a picture that does not in the other.
 * @param ink How many pixels the mark covers where all of it is seen.
 */
export function markShows(without: Pixels, marked: Pixels, ink: number): boolean {
  const colours = new Map<number, number>();
  let changed = 0;
  for (let at = 0; at + 3 < marked.length; at += 4) {
    if (!differs(without, marked, at)) continue;
    changed++;
    const colour = colourAt(marked, at);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const solid = Math.max(0, ...colours.values());
  return changed > 0 && changed >= ink * SHOWN && solid >= changed * SOLID;
}

function differs(one: Pixels, other: Pixels, at: number): boolean {
  for (let colour = at; colour < at + 3; colour++)
    if (Math.abs((one[colour] ?? 0) - (other[colour] ?? 0)) > DIFFERENCE) return true;
  return false;
}

/** One of 512 colours. */
function colourAt(pixels: Pixels, at: number): number {
  const part = (index: number) => (pixels[at + index] ?? 0) >> 5;
  return (part(0) << 6) | (part(1) << 3) | part(2);
}
