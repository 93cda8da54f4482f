/** What a filter, as a computed style writes it, makes of a colour and of an outline. */
import type { Colour } from './colour';

export interface Filter {
  /** What becomes of one colour. */
  change(colour: Colour): Colour;
  /** How far it blurs, in CSS pixels. */
  blur: number;
  /** It has a part that styles don't tell, as a filter drawn in SVG. */
  unknown: boolean;
}

type Change = (colour: Colour) => Colour;

/** @param text As `blur(2px) opacity(0.5)`; undefined for `none`. */
export function filterOf(text: string): Filter | undefined {
  if (text === 'none' || text === '') return undefined;
  const changes: Change[] = [];
  let blur = 0;
  let unknown = false;
  for (const [, name = '', inside = ''] of text.matchAll(FUNCTION)) {
    const amount = amountOf(inside);
    if (name === 'blur') blur += amount;
    else if (name === 'url') unknown = true;
    else if (name !== 'drop-shadow') changes.push(changeOf(name, amount));
  }
  const change: Change = (colour) => changes.reduce((now, next) => next(now), colour);
  return { change, blur, unknown };
}

const FUNCTION = /([a-z-]+)\(((?:[^()]|\([^()]*\))*)\)/g;

function amountOf(text: string): number {
  const amount = Number.parseFloat(text);
  if (Number.isNaN(amount)) return 1;
  return text.endsWith('%') ? amount / 100 : amount;
}

/** https://drafts.fxtf.org/filter-effects/#ShorthandEquivalents */
function changeOf(name: string, amount: number): Change {
  switch (name) {
    case 'opacity':
      return ([red, green, blue, alpha]) => [red, green, blue, alpha * Math.min(1, amount)];
    case 'brightness':
      return each((value) => value * amount);
    case 'contrast':
      return each((value) => (value - 127.5) * amount + 127.5);
    case 'invert':
      return each((value) => value + (255 - 2 * value) * Math.min(1, amount));
    case 'grayscale':
      return saturated(1 - Math.min(1, amount));
    case 'saturate':
      return saturated(amount);
    case 'sepia':
      return toned(Math.min(1, amount));
    default:
      // A hue is turned: what was light stays light.
      return (colour) => colour;
  }
}

const each =
  (change: (value: number) => number): Change =>
  ([red, green, blue, alpha]) => [
    within(change(red)),
    within(change(green)),
    within(change(blue)),
    alpha,
  ];

const within = (value: number): number => Math.min(255, Math.max(0, value));

function saturated(amount: number): Change {
  return (colour) => {
    const [red, green, blue] = colour;
    const grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    return each((value) => grey + (value - grey) * amount)(colour);
  };
}

function toned(amount: number): Change {
  const mix = (from: number, to: number) => within(from + (to - from) * amount);
  return ([red, green, blue, alpha]) => [
    mix(red, 0.393 * red + 0.769 * green + 0.189 * blue),
    mix(green, 0.349 * red + 0.686 * green + 0.168 * blue),
    mix(blue, 0.272 * red + 0.534 * green + 0.131 * blue),
    alpha,
  ];
}
