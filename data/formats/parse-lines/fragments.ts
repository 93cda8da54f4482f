/** Takes the header of an entry apart: titles, names, places and links. */
import { placeness } from './classify';
import type { Line, Link } from './line';

export interface Fragment {
  text: string;
  /** The line of the header it stands on, and its place there. */
  line: number;
  part: number;
  bold: boolean;
  aside: boolean;
}

export interface Fragments {
  /** What is neither place nor link, in order. */
  main: Fragment[];
  places: string[];
  url?: string;
}

const SEPARATORS = /\t|\s+[|·•∙●◦‣⋅]\s+|\s+[—–―]\s+|\s+-{1,3}\s+|\s*[|•●]\s*|\s{3,}/u;
const URL = /(?:https?:\/\/[^\s|]+|\bwww\.[^\s|]+)/u;
const BARE_DOMAIN =
  /^(?:[\w-]+\.)+(?:com|org|net|io|dev|me|co|edu|gov|app|ai|inc|info|eu|de|fr|es|it|nl|pt|uk|ch|at|be|us|ca|tech)(?:\/\S*)?$/i;
const LABEL =
  /^(?:date|dates|location|place|company|employer|position|title|role|ort|firma|arbeitgeber|zeitraum|datum|lieu|dates|entreprise|poste|lugar|empresa|luogo|azienda|local|bedrijf|plaats)\s*:\s*/i;

/** An absolute link from what people write: the protocol may be missing. */
export function absolute(url: string): string {
  const bare = url.replace(/(?<![).,;])[).,;]+$/, '');
  return /^[a-z][a-z+.-]*:/i.test(bare) ? bare : `https://${bare}`;
}

/** What begins a header is a name; “Acme, Denver, CO” may be a place only where a name came before it on its line. */
function isPlace(text: string, line: number, part: number, aside: boolean): boolean {
  const sure = placeness(text);
  return (sure >= 0.8 && !(line === 0 && part === 0)) || (sure >= 0.7 && (part > 0 || aside));
}

/** The pieces of a text that say something, without the links in it and the labels before them. */
function piecesOf(text: string): string[] {
  return text
    .replace(URL, ' ')
    .split(SEPARATORS)
    .map((piece) =>
      piece
        .replace(LABEL, '')
        .replace(/^[\s,;:|–—•·-]+|(?<![\s,;:|–—•·-])[\s,;:|–—•·-]+$/gu, '')
        .replace(/^\(([^()]*)\)$/, '$1')
        .trim(),
    )
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Takes the lines of a header apart. */
export function fragmentsOf(header: readonly Line[]): Fragments {
  const main: Fragment[] = [];
  const places: string[] = [];
  let url: string | undefined = header
    .flatMap((line): Link[] => line.links ?? [])
    .find((link) => /^https?:/i.test(link.url))?.url;
  for (const [lineAt, line] of header.entries()) {
    let part = 0;
    for (const cell of line.cells) {
      const written = URL.exec(cell.text)?.[0];
      if (written) url = absolute(written);
      for (const text of piecesOf(cell.text)) {
        if (BARE_DOMAIN.test(text)) url ??= absolute(text);
        else if (isPlace(text, lineAt, part, line.aside === true)) places.push(text);
        else
          main.push({
            text,
            line: lineAt,
            part: part++,
            bold: cell.bold === true,
            aside: line.aside === true,
          });
      }
    }
  }
  return { main, places, url };
}

/**
 * Parts “A, B” at the comma where `judge` sees the clearest difference between both sides.
 * @param judge Positive where its argument is of the first kind, negative or zero where of the second.
 */
export function splitAtComma(
  text: string,
  judge: (part: string) => number,
): [string, string] | undefined {
  let best: [string, string] | undefined;
  let bestScore = 0.5;
  for (const match of text.matchAll(/,\s+/g)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    const score = Math.abs(judge(left) - judge(right));
    if (score > bestScore) [best, bestScore] = [[left, right], score];
  }
  return best;
}
