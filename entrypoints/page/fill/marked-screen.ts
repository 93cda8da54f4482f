/** Makes a screen of doubtful fields ready for two pictures, one without marks and one with, and puts all back. */

import type { PageLook, PageMark } from '../../../data/schema/page-fill';
import { inkOf, type Mark, markable, putMark, takeMarkOut } from '../controls/mark';
import { hitAt } from '../dom/hit';
import { own } from '../dom/own';
import { pause } from '../dom/tree';
import { inTurns } from '../dom/turns';
import { isDoubtful } from '../sight/doubt';
import { framesAround, pictureArea, pictureBox } from '../sight/picture-box';
import { Scroller } from '../sight/reach';
import { fillState } from './state';

type TextField = Mark['field'];

/** Takes everything back by itself after so long, in milliseconds, should nobody ask for it. */
const LONGEST = 3000;
/** So long a picture waits for the page to draw where it does not, and for what moves into its place. */
const DRAWING = 250;
const MOVING = 300;

/** The doubtful ones among planned fields, as they were planned or as they stand now. */
export async function doubtsAmong(ns: readonly number[]): Promise<number[]> {
  const { planned } = fillState();
  const scroller = new Scroller();
  const doubts: number[] = [];
  await inTurns(
    ns,
    (n) => {
      const one = planned.get(n);
      if (one && (one.doubtful || isDoubtful(one.control, scroller))) doubts.push(n);
    },
    () => scroller.restore(),
  );
  return doubts;
}

/** Scrolls to the first of the fields that can be marked; those that stand in the window with it come along. */
export async function beginLook(ns: readonly number[]): Promise<PageLook> {
  endLook();
  const fields = new Map<number, TextField>();
  const unable: number[] = [];
  for (const n of ns) {
    const field = own(document, 'hidden') ? undefined : fieldOf(n);
    if (field) fields.set(n, field);
    else unable.push(n);
  }
  const [first] = fields;
  if (!first) return { fields: [], unable };
  const scroller = new Scroller();
  if (!isInWindow(first[1])) revealIn(first[1], scroller);
  if (!pictureBox(first[1].getBoundingClientRect())) {
    scroller.restore();
    return { fields: [], unable: [...unable, first[0]] };
  }
  fillState().screen = {
    fields: new Map([first, ...[...fields].slice(1).filter(([, field]) => isInWindow(field))]),
    marks: new Map(),
    scrollBack: () => scroller.restore(),
    timer: setTimeout(endLook, LONGEST),
  };
  await drawn();
  return { fields: [...(fillState().screen?.fields.keys() ?? [])], unable };
}

/** Marks the fields of the screen that has begun. @returns Where the marks stand, once they are drawn. */
export async function mark(): Promise<PageMark[]> {
  const { screen } = fillState();
  if (!screen) return [];
  keepQuiet([...screen.fields.values()]);
  for (const [n, field] of screen.fields) screen.marks.set(n, putMark(field, lineOf(field).width));
  await drawn();
  await Promise.race([pause(MOVING), settled([...screen.fields.values()])]);
  return [...screen.marks].flatMap(([n, one]) => placeOf(n, one));
}

/** Takes the marks out and scrolls back. @returns The fields in which the marks have stood until now. */
export function endLook(): number[] {
  const state = fillState();
  const { screen } = state;
  if (!screen) return [];
  keepQuiet([...screen.fields.values()]);
  state.screen = undefined;
  clearTimeout(screen.timer);
  const kept = [...screen.marks].filter(([, one]) => takeMarkOut(one)).map(([n]) => n);
  screen.scrollBack();
  return kept;
}

/**
 * Keeps from the page that the caret has moved in fields while they are marked and drawn: browsers tell so
 * of a value that a script has set. What listens at the window itself hears it before.
 */
function keepQuiet(fields: readonly TextField[]): void {
  const hush = (event: Event) => {
    if (fields.some((field) => field === event.composedPath()[0])) event.stopImmediatePropagation();
  };
  const roots = new Set<EventTarget>([window, ...fields.map((field) => field.getRootNode())]);
  for (const root of roots) root.addEventListener('selectionchange', hush, true);
  void drawn().then(() => {
    for (const root of roots) root.removeEventListener('selectionchange', hush, true);
  });
}

function fieldOf(n: number): TextField | undefined {
  const control = fillState().planned.get(n)?.control;
  return control?.element.isConnected ? markable(control) : undefined;
}

function revealIn(field: TextField, scroller: Scroller): void {
  scroller.reveal(field);
  for (const frame of framesAround() ?? []) scroller.reveal(frame);
}

/** Whether the middle of it is to be seen where it stands. */
function isInWindow(field: TextField): boolean {
  const { left, top, width, height } = field.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (!pictureBox({ left: x - 1, top: y - height / 2, width: 2, height })) return false;
  return hitAt(field, x, y) === field;
}

function placeOf(n: number, one: Mark): PageMark[] {
  const line = lineOf(one.field);
  const box = pictureBox(line);
  const whole = pictureArea();
  return box && whole ? [{ n, box, ink: inkOf(one, line.width) / whole }] : [];
}

/** Where a field writes: what its edges and paddings leave, in its window's CSS pixels. */
function lineOf(field: TextField): Pick<DOMRect, 'left' | 'top' | 'width' | 'height'> {
  const { left, top, width, height } = field.getBoundingClientRect();
  const style = getComputedStyle(field);
  const from = (side: 'Left' | 'Right' | 'Top' | 'Bottom') =>
    Number.parseFloat(style[`padding${side}`]) + Number.parseFloat(style[`border${side}Width`]);
  return {
    left: left + from('Left'),
    top: top + from('Top'),
    width: Math.max(0, width - from('Left') - from('Right')),
    height: Math.max(0, height - from('Top') - from('Bottom')),
  };
}

/** Resolves once the window has been drawn: a frame begins after the one that draws what was changed. */
async function drawn(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await Promise.race([frame().then(frame), pause(DRAWING)]);
}

/** Resolves once nothing of the fields moves any more, as labels do that make way for a value. */
async function settled(fields: readonly TextField[]): Promise<void> {
  const moves = fields.flatMap((field) => field.getAnimations());
  await Promise.allSettled(moves.map(({ finished }) => finished));
}
