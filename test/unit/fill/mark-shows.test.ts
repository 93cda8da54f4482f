import { describe, expect, it } from 'vitest';
import { markShows } from '../../../data/fill/mark-shows';

const WIDTH = 20;
const HEIGHT = 10;
const INK = WIDTH * HEIGHT;

/** A picture of one colour for each pixel. */
function picture(colour: (x: number, y: number) => [number, number, number]): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(INK * 4);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) pixels.set([...colour(x, y), 255], (y * WIDTH + x) * 4);
  return pixels;
}

const grey = (level: number) => picture(() => [level, level, level]);
const white = grey(255);

describe('a mark between two pictures', () => {
  it('shows where it is written in black on white, and in white on black', () => {
    expect(markShows(white, grey(0), INK)).toBe(true);
    expect(markShows(grey(0), white, INK)).toBe(true);
  });

  it('does not show where both pictures are the same', () => {
    expect(markShows(white, white, INK)).toBe(false);
  });

  it('does not show where nothing is expected of it and nothing has changed', () => {
    expect(markShows(white, white, 0)).toBe(false);
  });

  it('shows in one colour alone', () => {
    expect(
      markShows(
        white,
        picture(() => [255, 255, 200]),
        INK,
      ),
    ).toBe(true);
  });

  it('does not show by what no eye tells apart', () => {
    expect(markShows(white, grey(255 - 24), INK)).toBe(false);
    expect(markShows(white, grey(255 - 25), INK)).toBe(true);
  });

  it('does not show by a strip of it', () => {
    const strip = (part: number) =>
      picture((x) => (x < WIDTH * part ? [0, 0, 0] : [255, 255, 255]));
    expect(markShows(white, strip(0.2), INK)).toBe(false);
    expect(markShows(white, strip(0.5), INK)).toBe(true);
  });

  it('does not show by what moves in many colours', () => {
    const noise = (seed: number) =>
      picture((x, y) => {
        const level = (part: number) => (x * 73 + y * 151 + part * 37 + seed * 97) % 256;
        return [level(1), level(2), level(3)];
      });
    expect(markShows(noise(1), noise(2), INK)).toBe(false);
  });
});
