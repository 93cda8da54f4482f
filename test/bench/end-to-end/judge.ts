/** What a page got, beside what its labels say it should have got. */
import { Score } from '../recognition/score.mjs';
import type { Ended, Observed } from './fill-page.ts';
import type { ReadControl } from './read-control.ts';
import { formsOf, isHeld, isRight } from './right-values.ts';

/** A control that did not get what belongs there. */
export interface Loss {
  control: number;
  label: string;
  expected: string;
  verdict: 'wrong' | 'missed' | 'harm';
  stands: string;
  /** The kind of loss, in words that many losses share. */
  why: string;
  /** What was listed for it; empty where nothing was. */
  listed: string;
}

export interface Judged {
  score: Score;
  losses: Loss[];
  /** Not judged: a control that takes none of the right values, as a list of provinces abroad. */
  untaken: string[];
  /** Not judged: a field in which something stood before: nothing is written over. A list's preset choice is no such thing. */
  stood: string[];
  /** Not judged: a control that nobody sees yet, as in a later step of the form. */
  hidden: string[];
  /** Controls that a person sees and that the plan neither lists nor counts. */
  silent: number;
  /** Which controls may be meant by `silent`. */
  unlisted: string[];
  /** Nothing was listed on a page that has something to fill. */
  nothing: boolean;
  submitted: number;
  /** Fields that an undo did not put back. */
  stayed: string[];
  failed: string;
}

/** Judges one page. @param expected See the corpora's README: a token, `a|b`, `none`, or `null`. */
export function judge(expected: readonly (string | null)[], observed: Observed): Judged {
  const { before, after, undone, listed } = observed;
  const score = new Score();
  const losses: Loss[] = [];
  const untaken: string[] = [];
  const stood: string[] = [];
  const hidden: string[] = [];
  expected.forEach((label, i) => {
    const [was, is] = [before[i], after[i]];
    if (label === null || !was || !is) return;
    const given = givenOf(label, was, is);
    const excuse = given === 'none' ? excuseOf(label.split('|'), was) : undefined;
    if (excuse === 'hidden') hidden.push(`#${i} ${label}: ${was.label}`);
    if (excuse === 'stood') stood.push(`#${i} ${label}: ${was.label} “${was.stands[0]}”`);
    if (excuse === 'untaken') untaken.push(`#${i} ${label}: ${was.label}`);
    if (excuse !== undefined) return;
    const verdict = score.add(label, given);
    if (verdict === undefined || verdict === 'right') return;
    losses.push({
      control: i,
      label: was.label,
      expected: label,
      verdict,
      stands: is.stands.join(' | ').slice(0, 80),
      why: whyOf(verdict, label, was, listed[i]),
      listed: listed[i] ? JSON.stringify(listed[i]) : '',
    });
  });
  const units = unitsOf(before);
  const isListed = (unit: readonly number[]) => unit.some((i) => listed[i] !== undefined);
  const unlisted = units.filter((unit) => !isListed(unit));
  return {
    score,
    losses,
    untaken,
    stood,
    hidden,
    silent: Math.max(0, unlisted.length - observed.counted),
    unlisted: unlisted.map(([i = 0]) => `#${i} ${before[i]?.label ?? ''}`),
    nothing: observed.fields === 0 && expected.some((label, i) => isToFill(label, before[i])),
    submitted: observed.submitted,
    stayed: before.flatMap(({ state, label }, i) =>
      undone[i]?.state === state ? [] : [`#${i} ${label}`],
    ),
    failed: observed.failed,
  };
}

/** Why a control that should have got something and got nothing is not judged; undefined for one that is. */
function excuseOf(tokens: readonly string[], was: ReadControl) {
  if (tokens.includes('none')) return undefined;
  if (!was.seen) return 'hidden';
  if (was.type === 'text' && was.stands.length > 0) return 'stood';
  if (!tokens.some(isHeld)) return 'not held';
  return tokens.some((token) => takes(was, token)) ? undefined : 'untaken';
}

const isToFill = (label: string | null, control: ReadControl | undefined): boolean =>
  label !== null && !label.split('|').includes('none') && control?.seen === true;

/** The token whose value stands there; `none` where nothing was put there, `other` for any other value. */
function givenOf(label: string, was: ReadControl, is: ReadControl): string {
  const chosen = is.type === 'choice' || is.type === 'box';
  const right = label
    .split('|')
    .find((token) => is.stands.some((text) => isRight(token, text, chosen)));
  const changed = was.state !== is.state;
  if (right !== undefined) return right;
  return changed && is.stands.length > 0 ? 'other' : 'none';
}

/** Whether a control can hold one of the right values at all: no list of provinces abroad has one's own. */
function takes(control: ReadControl, token: string): boolean {
  const { type, place, offers, maxLength, pattern, accept } = control;
  if (type === 'choice' || type === 'box')
    return (
      // Behind a widget a list may be empty until one types.
      (type === 'choice' && offers.length <= 1 && place === 'behind what is drawn') ||
      offers.some((option) => option.some((text) => isRight(token, text, true)))
    );
  if (type === 'file') return accept === '' || /pdf|\*/.test(accept);
  return formsOf(token).some(
    (form) => (maxLength === 0 || form.length <= maxLength) && matches(pattern, form),
  );
}

function matches(pattern: string, text: string): boolean {
  if (pattern === '') return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return true;
  }
}

/** The controls that a person sees, by their place; the radio buttons of one group are one. */
function unitsOf(controls: readonly ReadControl[]): number[][] {
  const units = new Map<string, number[]>();
  controls.forEach(({ type, seen, group }, i) => {
    if (type === 'none' || !seen) return;
    const key = group || `#${i}`;
    units.set(key, [...(units.get(key) ?? []), i]);
  });
  return [...units.values()];
}

const NAMES = { text: 'text field', choice: 'list', box: 'box', file: 'file', none: 'button' };

function whyOf(
  verdict: Loss['verdict'],
  expected: string,
  { type, place }: ReadControl,
  listed: Ended | undefined,
): string {
  if (!listed)
    return verdict === 'missed' ? `not listed, a ${NAMES[type]} ${place}` : 'filled with another';
  const { kind, problem, ticked, filled, message } = listed;
  const taken = expected.split('|').includes(kind) ? '' : `taken for ${kind}, `;
  if (message !== '') return `${taken}${message}`;
  if (problem !== '') return `${taken}listed, but: ${problem.replace(/“[^”]*”/g, '“…”')}`;
  if (filled) return `${taken}something stands there already`;
  return `${taken}${ticked ? 'ticked' : 'unsure'}`;
}
