/**
 * Fills the fields it is told to: checks that each is as it was planned and can be seen, puts the values
 * in, lets the page settle, reads back what stands there, and tries a second way where nothing arrived.
 * Nothing is ever submitted: no Enter, no click on a button of the form.
 */

import type { PageFill, PageResult } from '../../../data/schema/page-fill';
import { type Control, currentOf } from '../controls/control';
import { forgetLabels } from '../dom/labels-of';
import { pause } from '../dom/tree';
import { drawn, inDrawnTurns } from '../dom/turns';
import { transitionOver } from './animations';
import { agreeWithCode, tellOfOtherCode } from './calling-code';
import { restartWatch } from './changes';
import { LastLook, objectionAgain } from './check';
import { Finder } from './find-again';
import { say, settle, stands, type Task } from './settle';
import { type Filled, fillState, type Planned } from './state';
import { takeOutUnread } from './unread';
import { endWatch, watch } from './watch';

/**
 * Up to so many fields are filled one by one, each looked at right before its value; beyond that in batches
 * that grow with their number. A look after a value has the browser lay out the page: 0.4 ms for 100 fields,
 * 4 ms for 1,000, 40 ms for 10,000 on two slow cores. In a batch fields are looked at once more as soon as
 * the page is heard to have changed.
 */
const ONE_BY_ONE = 60;
/** Into so many batches what is more is parted. */
const BATCHES = 20;

/**
 * Fills, and goes on looking after the fields for a while: see `watch`.
 * @returns One result for each field, in the order given.
 */
export async function fill(fills: readonly PageFill[]): Promise<PageResult[]> {
  await endWatch();
  // What styles make of scrolling shows in the next frame: https://drafts.csswg.org/css-conditional-5/#scroll-state-container
  await drawn();
  await transitionOver();
  forgetLabels();
  const refused: PageResult[] = [];
  const tasks = begun(fills, refused);
  restartWatch();
  const plain = tasks.filter((task) => !isStepwise(task));
  const slow = tasks.filter(isStepwise);
  await written(plain);
  await settle(plain.filter(({ filled }) => filled));
  for (const task of slow) await fillSlowly(task);
  // What was filled step by step may have changed what was filled before it.
  if (slow.length > 0) await settle(tasks.filter(stands));
  for (const task of tasks.filter(stands)) await agreeWithCode(task);
  tasks.forEach(tellOfOtherCode);
  await takeOutUnread(tasks);
  restartWatch();
  watch(tasks);
  const results = new Map(
    [...refused, ...tasks.map(({ result }) => result)].map((one) => [one.n, one]),
  );
  return fills.flatMap(({ n }) => results.get(n) ?? []);
}

/** What takes one step after the other, while the page answers. */
const isStepwise = ({ fill, planned }: Task): boolean =>
  planned.control.stepwise() !== undefined || entriesOf(fill, planned.control).length > 0;

/** The entries of a list, for a field of one line that may turn out to take them one by one. */
const entriesOf = ({ value }: PageFill, { typing }: Control): readonly string[] =>
  typing?.isOneLine && value.type === 'text' ? (value.entries ?? []) : [];

/** What of the plan still stands in the page. */
function begun(fills: readonly PageFill[], refused: PageResult[]): Task[] {
  const { planned: all } = fillState();
  return fills.flatMap((fill): Task[] => {
    const { n } = fill;
    const planned = all.get(n);
    const message = planned ? GONE : 'The page has changed. Look at it again.';
    const result: PageResult = { n, outcome: 'refused', message };
    if (planned?.control.element.isConnected)
      return [{ fill, planned, result, tries: 0, redrawn: false, stood: false }];
    refused.push(result);
    return [];
  });
}

const GONE = 'The page has replaced this field. Look at it again.';

/** Writes to the fields, each of which is looked at once more in the same turn. */
async function written(tasks: readonly Task[]): Promise<void> {
  const look = new LastLook();
  await look.prepare();
  const [first, ...others] = tasks;
  if (!first) return;
  writeBatch([first], look);
  if (others.length === 0) return;
  for (let frame = 0; frame < ANSWER; frame++) await drawn();
  await transitionOver();
  const size = others.length <= ONE_BY_ONE ? 1 : Math.ceil(others.length / BATCHES);
  const batches: Task[][] = [];
  for (let i = 0; i < others.length; i += size) batches.push(others.slice(i, i + size));
  await inDrawnTurns(batches, (batch) => writeBatch(batch, look));
}

/** So many frames a page has to answer to the first value, by timers and observers too, before the second. */
const ANSWER = 2;

function writeBatch(batch: readonly Task[], look: LastLook): void {
  const messages = batch.map((task) => objectionNow(task, look));
  look.rest();
  batch.forEach((task, i) => {
    // The page may have answered to the one before.
    const message = messages[i] || (i > 0 && look.isStale ? objectionNow(task, look) : '');
    look.rest();
    const problem = message || write(task);
    if (problem !== '') say(task, 'refused', problem);
  });
}

/** What stands against filling a field, which the page may have drawn anew upon what was filled before it. */
function objectionNow({ fill, planned }: Task, look: LastLook): string {
  return new Finder().find(fill.n, planned) ? look.objection(planned) : GONE;
}

function write(task: Task): string {
  const { fill, planned } = task;
  const { control } = planned;
  const restore = control.restorer();
  // As the look has just seen.
  const before = planned.value;
  const problem = control.put(fill.value);
  if (problem === '') task.filled = remember(task, { before, restore, read: currentOf });
  return problem;
}

/** So long a list that was open before may take to close, and so often it is looked, in milliseconds. */
const CLOSING = 600;
const STEP = 100;

/** As `objectionNow`, once what may still be closing over the field has gone. */
async function objectionOnceClosed(task: Task): Promise<string> {
  for (let waited = 0; ; waited += STEP) {
    const look = new LastLook();
    const message = objectionNow(task, look);
    const isClosing = message !== '' && waited < CLOSING && look.isUnseen(task.planned);
    look.rest();
    if (!isClosing) return message;
    await pause(STEP);
  }
}

async function fillSlowly(task: Task): Promise<void> {
  const { fill, planned } = task;
  // The page has chosen it itself, upon what was filled before.
  if (isChosen(fill, planned)) return say(task, 'filled', '');
  const message = await objectionOnceClosed(task);
  if (message !== '') return say(task, 'refused', message);
  const { control } = planned;
  const entries = entriesOf(fill, control);
  if (entries.length > 0) return fillEntries(task, entries);
  const before = currentOf(control);
  const restore = control.restorer();
  task.again = () => inSteps(fill, planned.control);
  task.result = await task.again();
  if (task.result.outcome === 'refused' && currentOf(control) === before) return;
  if (task.result.outcome === 'refused') say(task, 'altered', LEFT_BEHIND);
  task.filled = remember(task, { before, restore, read: currentOf });
  planned.value = task.filled.after;
}

/** Whether a list has come to show what is to be chosen in it. */
function isChosen({ value }: PageFill, { control, value: before }: Planned): boolean {
  if (!control.opens || value.type !== 'text') return false;
  const now = control.current();
  return now !== before && [value.value, ...(value.others ?? [])].includes(now);
}

const LEFT_BEHIND = 'It has no such choice, and the page has put another there instead. Check it.';

async function fillEntries(task: Task, entries: readonly string[]): Promise<void> {
  const { fill, planned } = task;
  const before = entriesIn(planned.control);
  const result = await planned.control.typing?.fillEntries(fill.n, entries);
  if (!result) {
    await written([task]);
    return settle([task].filter(({ filled }) => filled));
  }
  task.result = result;
  task.again = async () => task.result;
  if (entriesIn(planned.control) === before) return;
  const restore = (now: Control) => now.typing?.takeEntriesOut(entries);
  task.filled = remember(task, { before, restore, read: entriesIn });
  planned.value = currentOf(planned.control);
}

const entriesIn = ({ typing }: Control): string => typing?.entries() ?? '';

async function inSteps(fill: PageFill, control: Control): Promise<PageResult> {
  const steps = control.stepwise();
  const objection = () => objectionAgain(fill.n);
  if (steps) return steps(fill, objection);
  // Shown since it was filled, as a box that was under its label.
  if (control.typing) return control.typing.again(fill, objection);
  return { n: fill.n, outcome: 'refused', message: GONE };
}

function remember(
  { fill: { n }, planned }: Task,
  way: Pick<Filled, 'before' | 'restore' | 'read'>,
): Filled {
  planned.given = true;
  const filled = { n, planned, after: way.read(planned.control), ...way };
  fillState().filled.push(filled);
  return filled;
}
