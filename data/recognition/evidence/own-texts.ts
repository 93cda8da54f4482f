import type { Place } from '../../fields/cue';
import type { Kind, Reason } from '../../fields/kind';
import type { Features } from '../features';
import { isPrompt } from '../lexicon/prompts';
import { type Evidence, evidence, WEIGHT } from './evidence';
import type { Reader } from './read';
import { readText } from './read-text';

/** Complaints about the control before, and the fixed beginning of an address that is typed. */
export const NOT_LABEL =
  /\b(invalid|incorrect|not valid|must (be|contain|match)|is required|does ?n.t match)\b|^https?:\/\//i;

const EXAMPLES: [RegExp, Kind][] = [
  [/linkedin\.com/i, 'url:linkedin'],
  [/github\.com/i, 'url:github'],
  [/xing\.com/i, 'url:xing'],
  // A Brazilian code; it has as many figures as a short telephone number.
  [/^[\dx_#]{5}-[\dx_#]{3}$/i, 'postal-code'],
  [/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, 'email'],
  [/^(?=(?:\D*[\dx_#]){7})(\+\d{1,3}[\s.-]?)?(\(?[\dx_#-]{2,4}\)?[\s.-]?){2,5}$/i, 'tel'],
  [/^https?:\/\//i, 'url'],
];

/** What an example in a placeholder shows: `name@example.com`, `+41 78 123 45 67`. */
const readExample = (text: string): Kind | undefined =>
  /[@\d/_x#]/i.test(text) &&
  !/^(19|20)\d\d([./-])\d\d\2\d\d$/.test(text.trim()) &&
  text.replace(/\D/g, '').length + (text.match(/[x_#@/]/gi)?.length ?? 0) >= 2
    ? EXAMPLES.find(([pattern]) => pattern.test(text.trim()))?.[1]
    : undefined;

/** What a placeholder says of how a box is used: "Search …", "Your answer". */
const HANDLING: ReadonlySet<Kind | Reason> = new Set(['search', 'message']);

/** Where a box has no words of its own, its example or the line under it are as good as a label. */
function weightOf(place: Place, text: string, { tag, texts }: Features, named: number): number {
  const alone = isAlone(texts);
  if (place === 'placeholder' && alone) return 0.95;
  const under = place === 'described' && text.split(/\s+/).length < 4;
  const only = place === 'title' && tag === 'input' && !/\p{L}/u.test(texts.before ?? '');
  return (under || only) && alone && named === 0 ? 0.75 : WEIGHT[place];
}

/** True for a box that no label is tied to. */
export const isAlone = (texts: Features['texts']): boolean =>
  !(texts.label || texts.aria || texts.cell);

/** “As (it appears) on your passport”: what a field holds stands there as well. */
const AS_WRITTEN =
  /^\W*(?:(?:exactly |just )?as (?:it |they |he )?(?:appears? |is |are |stated |shown |written |printed )*(?:on|in)\b|(?:so )?wie (?:im|in|auf)\b|comme (?:sur|dans|indiqué)|tal (?:y )?como|como (?:aparece |figura |consta )?(?:en|no|na)\b|come (?:da|sul|nel)\b|zoals (?:in|op)\b|som (?:i|på)\b|как в\b)/iu;

/** What a placeholder says, where it says what is wanted and not how to write it. */
function readPlaceholder(text: string, { texts }: Features, reader: Reader, named: number) {
  const reading = readText(text, reader);
  if (!reading) return undefined;
  const own = texts.label ?? texts.aria ?? '';
  // "As on your passport" says how the name is written there.
  if (named > 0.5 && AS_WRITTEN.test(text)) return undefined;
  const asked = named > 0.5 || own.split(/\s+/).length > 2;
  if (asked && HANDLING.has(reading.meaning)) return undefined;
  // "Search goods, shops": whatever is sought.
  const seeks = reading.meaning === 'search' && text.startsWith(reading.words);
  return seeks ? { ...reading, quality: Math.max(reading.quality, 0.8) } : reading;
}

/**
 * What the texts say that the page ties to a control.
 * @returns The evidence, and how clearly it says what the control is: the best score of its own names.
 */
export function readTied(control: Features, reader: Reader): { found: Evidence[]; named: number } {
  const found: Evidence[] = [];
  let named = 0;
  for (const place of ['label', 'aria', 'cell', 'placeholder', 'title', 'described'] as const) {
    const text = control.texts[place];
    if (!text || (place === 'cell' && NOT_LABEL.test(text))) continue;
    const example = place === 'placeholder' ? readExample(text) : undefined;
    if (example) {
      found.push({ meaning: example, score: 0.5, source: place, phrase: text });
      if (!isPrompt(text)) named = Math.max(named, 0.45);
      continue;
    }
    const reading =
      place === 'placeholder'
        ? readPlaceholder(text, control, reader, named)
        : readText(text, reader);
    // "Search" is said of a search; "Your answer" of any box.
    if (isPrompt(text) && reading?.meaning !== 'search') continue;
    const given = evidence(place, reading, weightOf(place, text, control, named));
    found.push(...given);
    if (place !== 'title') named = Math.max(named, given[0]?.score ?? 0);
  }
  return { found, named };
}
