/** What is seen of a colour that is blended with what lies under it: https://drafts.fxtf.org/compositing-1/#blending */
import { type Colour, over } from './colour';

type Mix = (under: number, top: number) => number;

const multiply: Mix = (under, top) => under * top;
const screen: Mix = (under, top) => under + top - under * top;
const hardLight: Mix = (under, top) =>
  top <= 0.5 ? multiply(under, 2 * top) : screen(under, 2 * top - 1);

/** Those that take red, green and blue each by itself; values from 0 to 1. */
const MIXES: Record<string, Mix> = {
  multiply,
  screen,
  overlay: (under, top) => hardLight(top, under),
  darken: Math.min,
  lighten: Math.max,
  'color-dodge': (under, top) => (under === 0 ? 0 : top >= 1 ? 1 : Math.min(1, under / (1 - top))),
  'color-burn': (under, top) =>
    under >= 1 ? 1 : top <= 0 ? 0 : 1 - Math.min(1, (1 - under) / top),
  'hard-light': hardLight,
  difference: (under, top) => Math.abs(under - top),
  exclusion: (under, top) => under + top - 2 * under * top,
  'plus-lighter': (under, top) => Math.min(1, under + top),
  'plus-darker': (under, top) => Math.max(0, under + top - 1),
};

/** @param under Covers all; undefined for a mode that can't be worked out so. */
export function blended(mode: string, top: Colour, under: Colour): Colour | undefined {
  const mix = MIXES[mode];
  if (!mix) return undefined;
  const one = (i: 0 | 1 | 2) => 255 * mix(under[i] / 255, top[i] / 255);
  return over([one(0), one(1), one(2), top[3]], under);
}
