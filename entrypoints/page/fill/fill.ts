/**
 * Fills the fields it is told to: checks that each is as it was planned and can be seen, puts the values
 * in, lets the page settle, reads back what stands there, and tries a second way where nothing arrived.
 * Nothing is ever submitted: no Enter, no click on a button of the form.
 */

import type { PageFill, PageResult } from '../../../data/schema/page-fill';
import { forgetLabels } from '../dom/labels-of';
import { own } from '../dom/own';
import { inDrawnTurns, inTurns } from '../dom/turns';
import { Scroller } from '../sight/reach';
import { agreeWithCode } from './calling-code';
import { isStill, isStirred, restartWatch } from './changes';
import { changedValue, objection } from './check';
import { chooseInCombobox } from './combobox';
import { type Control, isSlow } from './control';
import { fillDate } from './date-parts';
import { dropInto } from './drop';
import { Finder } from './find-again';
import { put } from './put';
import { currentOf } from './read';
import { restoreCombobox, restorer } from './restore';
import { fillRich } from './rich';
import { say, settle, stands, type Task } from './settle';
import { type Filled, fillState } from './state';
import { fillAsTags, tagsIn, takeTagsOut } from './tag';
import { fillWaiting, isWaiting } from './waiting';
import { endWatch, watch } from './watch';

/** So many fields are looked at before they are written to: looking after writing costs a layout. */
const BATCH = 24;

/**
 * Fills, and goes on looking after the fields for a while: see `watch`.
 * @returns One result for each field, in the order given.
 */
export async function fill(fills: readonly PageFill[]): Promise<PageResult[]> {
  await endWatch();
  forgetLabels();
  const refused: PageResult[] = [];
  const tasks = await checked(fills, refused);
  const plain = tasks.filter((task) => !isStepwise(task));
  const slow = tasks.filter(isStepwise);
  await written(plain);
  await settle(plain.filter(({ filled }) => filled));
  for (const task of slow) await fillSlowly(task);
  // What was filled step by step may have changed what was filled before it.
  if (slow.length > 0) await settle(tasks.filter(stands));
  for (const task of tasks.filter(stands)) await agreeWithCode(task);
  restartWatch();
  watch(tasks);
  const results = new Map(
    [...refused, ...tasks.map(({ result }) => result)].map((one) => [one.n, one]),
  );
  return fills.flatMap(({ n }) => results.get(n) ?? []);
}

/** What takes one step after the other, while the page answers. */
const isStepwise = ({ fill, planned }: Task): boolean =>
  isSlow(planned.control) ||
  isWaiting(planned.control) ||
  entriesOf(fill, planned.control).length > 0;

/** The entries of a list, for a field of one line that may turn out to take them one by one. */
const entriesOf = ({ value }: PageFill, { type, element }: Control): readonly string[] =>
  type === 'field' && own(element, 'localName') === 'input' && value.type === 'text'
    ? (value.entries ?? [])
    : [];

/** Looks at every field before the first is written to. */
async function checked(fills: readonly PageFill[], refused: PageResult[]): Promise<Task[]> {
  const { planned: all } = fillState();
  const scroller = new Scroller();
  const tasks: Task[] = [];
  const still = isStill();
  restartWatch();
  await inTurns(
    fills,
    (fill) => {
      const { n } = fill;
      const planned = all.get(n);
      const message = planned
        ? objection(planned, scroller, still)
        : 'The page has changed. Look at it again.';
      const result: PageResult = { n, outcome: 'refused', message };
      if (planned && message === '')
        tasks.push({ fill, planned, result, tries: 0, redrawn: false, stood: false });
      else refused.push(result);
    },
    () => scroller.restore(),
  );
  return tasks;
}

/** Writes to the fields; once the page stirs, each is looked at again before it is written to. */
async function written(tasks: readonly Task[]): Promise<void> {
  const batches: Task[][] = [];
  for (let i = 0; i < tasks.length; i += BATCH) batches.push(tasks.slice(i, i + BATCH));
  const scroller = new Scroller();
  await inDrawnTurns(batches, (batch) => {
    const still = !isStirred();
    const messages = batch.map((task) => (still ? '' : objectionNow(task, scroller)));
    scroller.restore();
    if (!still) restartWatch();
    batch.forEach((task, i) => {
      const message = messages[i] || write(task, scroller);
      if (message !== '') say(task, 'refused', message);
    });
    scroller.restore();
  });
}

/** As `objection`, for a field that the page may have drawn anew upon what was filled before it. */
function objectionNow({ fill, planned }: Task, scroller: Scroller): string {
  if (!new Finder().find(fill.n, planned))
    return 'The page has replaced this field. Look at it again.';
  return objection(planned, scroller, false);
}

function write(task: Task, scroller: Scroller): string {
  const { fill, planned } = task;
  // A field before this one may have changed it, or had it drawn anew.
  const moved = own(planned.control.element, 'isConnected')
    ? changedValue(planned)
    : objectionNow(task, scroller);
  if (moved !== '') return moved;
  const { control } = planned;
  const restore = restorer(control);
  // As `changedValue` has just seen.
  const before = planned.value;
  const problem = put(control, fill.value);
  if (problem === '') task.filled = remember(task, { before, restore, read: currentOf });
  return problem;
}

async function fillSlowly(task: Task): Promise<void> {
  const { fill, planned } = task;
  const scroller = new Scroller();
  const message = objectionNow(task, scroller);
  scroller.restore();
  if (message !== '') return say(task, 'refused', message);
  const { control } = planned;
  const entries = entriesOf(fill, control);
  if (entries.length > 0) return fillEntries(task, entries);
  const before = currentOf(control);
  const restore = restorer(control);
  task.again = () => inSteps(fill, planned.control);
  task.result = await task.again();
  // A search that has found nothing is taken out again, and what it has put out is put back.
  if (
    task.result.outcome === 'refused' &&
    control.type === 'combobox' &&
    currentOf(control) !== before
  )
    await restoreCombobox(control.element, before);
  if (task.result.outcome === 'refused' && currentOf(control) === before) return;
  if (task.result.outcome === 'refused') say(task, 'altered', LEFT_BEHIND);
  task.filled = remember(task, { before, restore, read: currentOf });
  planned.value = task.filled.after;
}

const LEFT_BEHIND = 'It has no such choice, and the page has put another there instead. Check it.';

async function fillEntries(task: Task, entries: readonly string[]): Promise<void> {
  const { fill, planned } = task;
  const before = tagsIn(planned.control);
  const result = await fillAsTags(fill.n, planned.control, entries);
  if (!result) {
    await written([task]);
    return settle([task].filter(({ filled }) => filled));
  }
  task.result = result;
  task.again = async () => task.result;
  if (tagsIn(planned.control) === before) return;
  const restore = (now: Control) => takeTagsOut(now, entries);
  task.filled = remember(task, { before, restore, read: tagsIn });
  planned.value = currentOf(planned.control);
}

function inSteps(fill: PageFill, control: Control): Promise<PageResult> {
  return isWaiting(control)
    ? fillWaiting(fill, control)
    : slowWay(control.type)(fill, control.element);
}

function slowWay(type: Control['type']): typeof fillRich {
  if (type === 'zone') return dropInto;
  if (type === 'parts') return fillDate;
  return type === 'rich' ? fillRich : chooseInCombobox;
}

function remember(
  { fill: { n }, planned }: Task,
  way: Pick<Filled, 'before' | 'restore' | 'read'>,
): Filled {
  const filled = { n, planned, after: way.read(planned.control), ...way };
  fillState().filled.push(filled);
  return filled;
}
