/** Runs broken into lines of a given width (UAX 14). All widths are those at a font size of 1. */
import LineBreaker from 'linebreak';
import { type Run, visualOrder } from './runs';

/** A run that has been measured. */
export interface Measured extends Run {
  width: number;
}

/** What stays together: a word, and the space behind it. */
export interface Word {
  runs: Measured[];
  width: number;
  /** Without the space at its end, which a line's end swallows. */
  bare: number;
}

/** A run where it stands in its line. */
export interface Placed extends Measured {
  x: number;
}

export interface Line {
  /** From left to right. */
  runs: Placed[];
  width: number;
}

/** Tells how wide a run is. */
export type Measure = (run: Run) => number;

/** After these no line ends: who takes the text out again can't tell a word's own hyphen from one that breaks it. */
const PUNCTUATION = /[!-/:-@[-`{-~\u00ad\u2010-\u2015]/;

/** @returns `runs` cut at every place where a line may end; a word can span several runs. */
export function wordsOf(runs: readonly Run[], measure: Measure): Word[] {
  const text = runs.map((run) => run.text).join('');
  const breaker = new LineBreaker(text);
  const words: Word[] = [];
  let at = 0;
  let index = 0;
  let within = 0;
  for (let stop = breaker.nextBreak(); stop; stop = breaker.nextBreak()) {
    const last = text[stop.position - 1] ?? '';
    if (stop.position < text.length && PUNCTUATION.test(last)) continue;
    const parts: Run[] = [];
    while (at < stop.position) {
      const run = runs[index];
      if (!run) break;
      const take = Math.min(run.text.length - within, stop.position - at);
      parts.push({ ...run, text: run.text.slice(within, within + take) });
      at += take;
      within += take;
      if (within === run.text.length) {
        index++;
        within = 0;
      }
    }
    words.push(wordOf(parts, measure));
  }
  return words;
}

/** @returns `words` in lines no wider than `width`; a word that is wider than a whole line is cut. */
export function linesOf(words: readonly Word[], width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let line: Measured[] = [];
  let used = 0;
  const close = () => {
    if (line.length > 0) lines.push(placed(trimmed(line, measure)));
    line = [];
    used = 0;
  };
  for (const word of words) {
    for (const part of word.bare > width ? cut(word, width, measure) : [word]) {
      if (used + part.bare > width) close();
      line.push(...part.runs);
      used += part.width;
    }
  }
  close();
  return lines;
}

function wordOf(parts: readonly Run[], measure: Measure): Word {
  const runs = parts.map((run) => ({ ...run, width: measure(run) }));
  return { runs, width: sum(runs), bare: sum(trimmed(runs, measure)) };
}

function cut(word: Word, width: number, measure: Measure): Word[] {
  const words: Word[] = [];
  let part: Measured[] = [];
  for (const run of word.runs) {
    for (const text of run.text.match(/\P{M}\p{M}*/gu) ?? []) {
      const piece = { ...run, text };
      const wide = measure(piece);
      if (part.length > 0 && sum(part) + wide > width) {
        words.push(wordOf(joined(part), measure));
        part = [];
      }
      part.push({ ...piece, width: wide });
    }
  }
  return [...words, wordOf(joined(part), measure)];
}

/** The runs without the space at the end of the line. */
function trimmed(runs: readonly Measured[], measure: Measure): Measured[] {
  const kept = [...runs];
  for (let last = kept.pop(); last; last = kept.pop()) {
    const run = { ...last, text: last.text.trimEnd() };
    if (run.text === last.text) return [...kept, last];
    if (run.text !== '') return [...kept, { ...run, width: measure(run) }];
  }
  return [];
}

/** Neighbours of one style as one run. */
function joined(runs: readonly Measured[]): Measured[] {
  const whole: Measured[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    const same =
      last &&
      last.piece === run.piece &&
      last.font.file === run.font.file &&
      last.level === run.level;
    if (same) {
      last.text += run.text;
      last.width += run.width;
    } else whole.push({ ...run });
  }
  return whole;
}

function placed(line: readonly Measured[]): Line {
  let width = 0;
  const runs = visualOrder(joined(line)).map((run) => {
    width += run.width;
    return { ...run, x: width - run.width };
  });
  return { runs, width };
}

function sum(runs: readonly Measured[]): number {
  return runs.reduce((total, { width }) => total + width, 0);
}
