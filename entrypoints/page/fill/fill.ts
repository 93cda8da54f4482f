/**
 * Fills the fields it is told to: checks that each is as it was planned and can be seen, puts the values
 * in, lets the page settle, reads back what stands there, and tries a second way where nothing arrived.
 * Nothing is ever submitted: no Enter, no click on a button of the form.
 */
import type { PageFill, PageResult } from '../../../data/schema/page-fill';
import { pause } from '../insert/dom';
import { inDrawnTurns, inTurns } from '../turns';
import { isStill, isStirred, restartWatch } from './changes';
import { changedValue, objection } from './check';
import { chooseInCombobox } from './combobox';
import { type Control, isSlow } from './control';
import { fillDate } from './date-parts';
import { dropInto } from './drop';
import { forgetLabels } from './labels-of';
import { put } from './put';
import { Scroller } from './reach';
import { currentOf } from './read';
import { restorer } from './restore';
import { fillRich } from './rich';
import { type Filled, fillState, type Planned } from './state';
import { typeAgain } from './type';
import { judge } from './verify';
import { fillWaiting, isWaiting } from './waiting';

/** So long a page may take to put its own value back, in milliseconds: at once, or where it stirs, a while. */
const SOON = 20;
const CALM = 100;
/** So many fields are looked at before they are written to: looking after writing costs a layout. */
const BATCH = 24;

interface Task {
  fill: PageFill;
  planned: Planned;
  filled?: Filled;
}

/** @returns One result for each field, in the order given. */
export async function fill(fills: readonly PageFill[]): Promise<PageResult[]> {
  const results = new Map<number, PageResult>();
  const refuse = (n: number, message: string) => results.set(n, { n, outcome: 'refused', message });
  forgetLabels();
  const tasks = await checked(fills, refuse);
  const slow = tasks.filter(({ planned }) => takesTime(planned));
  const plain = await written(
    tasks.filter((task) => !slow.includes(task)),
    refuse,
  );
  await verified(plain, results);
  for (const task of slow) results.set(task.fill.n, await fillSlowly(task));
  restartWatch();
  return fills.flatMap(({ n }) => results.get(n) ?? []);
}

type Refuse = (n: number, message: string) => void;

/** Looks at every field before the first is written to. */
async function checked(fills: readonly PageFill[], refuse: Refuse): Promise<Task[]> {
  const { planned: all } = fillState();
  const scroller = new Scroller();
  const tasks: Task[] = [];
  const still = isStill();
  restartWatch();
  await inTurns(
    fills,
    (fill) => {
      const planned = all.get(fill.n);
      const message = planned
        ? objection(planned, scroller, still)
        : 'The page has changed. Look at it again.';
      if (planned && message === '') tasks.push({ fill, planned });
      else refuse(fill.n, message);
    },
    () => scroller.restore(),
  );
  return tasks;
}

/** Writes to the fields; once the page stirs, each is looked at again before it is written to. */
async function written(tasks: readonly Task[], refuse: Refuse): Promise<Task[]> {
  const batches: Task[][] = [];
  for (let i = 0; i < tasks.length; i += BATCH) batches.push(tasks.slice(i, i + BATCH));
  const done: Task[] = [];
  const scroller = new Scroller();
  await inDrawnTurns(batches, (batch) => {
    const still = !isStirred();
    const messages = batch.map(({ planned }) => (still ? '' : objection(planned, scroller, false)));
    scroller.restore();
    if (!still) restartWatch();
    batch.forEach((task, i) => {
      const message = messages[i] || write(task);
      if (message === '') done.push(task);
      else refuse(task.fill.n, message);
    });
  });
  return done;
}

function write(task: Task): string {
  const { fill, planned } = task;
  const { control } = planned;
  // A field before this one may have changed it.
  const moved = changedValue(planned);
  if (moved !== '') return moved;
  const restore = restorer(control);
  // As `changedValue` has just seen.
  const before = planned.value;
  const problem = put(control, fill.value);
  if (problem === '') task.filled = remember(fill.n, planned, before, restore);
  return problem;
}

/** Reads back what stands there; where the page is calm, soon, and again after a while where it is not. */
async function verified(tasks: readonly Task[], results: Map<number, PageResult>): Promise<void> {
  if (tasks.length === 0) return;
  await pause(SOON);
  if (isStirred() || !(await judged(tasks, results))) {
    await pause(CALM - SOON);
    await judged(tasks, results);
  }
  for (const { fill, planned, filled } of tasks) {
    if (results.has(fill.n)) continue;
    results.set(fill.n, await typeAgain(fill, planned.control));
    keep(planned, filled);
  }
}

/** @returns Whether every value stands as it was put in. */
async function judged(tasks: readonly Task[], results: Map<number, PageResult>): Promise<boolean> {
  let good = true;
  await inTurns(tasks, ({ fill, planned, filled }) => {
    const result = judge(fill, planned.control, filled?.before ?? '');
    if (result) results.set(fill.n, result);
    else results.delete(fill.n);
    // In the same breath: what a person types from now on is theirs.
    keep(planned, filled);
    good &&= result?.outcome === 'filled' && result.message === '';
  });
  return good;
}

async function fillSlowly({ fill, planned }: Task): Promise<PageResult> {
  const { control } = planned;
  const scroller = new Scroller();
  const message = objection(planned, scroller, false);
  scroller.restore();
  if (message !== '') return { n: fill.n, outcome: 'refused', message };
  const before = currentOf(control);
  const restore = restorer(control);
  const result = isWaiting(control)
    ? await fillWaiting(fill, control)
    : await slowWay(control.type)(fill, control.element);
  if (result.outcome !== 'refused') keep(planned, remember(fill.n, planned, before, restore));
  return result;
}

const takesTime = ({ control }: Planned): boolean => isSlow(control) || isWaiting(control);

function slowWay(type: Control['type']): typeof fillRich {
  if (type === 'zone') return dropInto;
  if (type === 'parts') return fillDate;
  return type === 'rich' ? fillRich : chooseInCombobox;
}

function remember(
  n: number,
  { control }: Planned,
  before: string,
  restore: Filled['restore'],
): Filled {
  const filled = { n, control, before, after: '', restore };
  fillState().filled.push(filled);
  return filled;
}

/** What stands there now is what an undo and the next filling expect to find. */
function keep(planned: Planned, filled: Filled | undefined): void {
  planned.value = currentOf(planned.control);
  if (filled) filled.after = planned.value;
}
