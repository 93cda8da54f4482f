/**
 * What becomes of the values once they are put in: compared with what stands in the page, put in once
 * more in another way, and otherwise taken back.
 */
import type { PageFill, PageResult, PageValue } from '../../../data/schema/page-fill';
import { type Control, currentOf } from '../controls/control';
import { judge } from '../controls/judge';
import { short } from '../controls/short';
import { forgetLabels } from '../dom/labels-of';
import { pause } from '../dom/tree';
import { inTurns } from '../dom/turns';
import { isStirred, restartWatch } from './changes';
import { LastLook, objectionAgain } from './check';
import { Finder } from './find-again';
import { type Filled, fillState, type Planned } from './state';

/** A field that is being filled. */
export interface Task {
  fill: PageFill;
  planned: Planned;
  /** Missing as long as nothing was put in. */
  filled?: Filled;
  result: PageResult;
  /** How often it was put in once more. */
  tries: number;
  /** The page has drawn it anew since it was put in. */
  redrawn: boolean;
  /** It has stood there once. */
  stood: boolean;
  /** What the page first made of it, where that was something else. */
  made?: string;
  /** Puts it in once more, where that takes several steps. */
  again?: () => Promise<PageResult>;
}

/** So long a page may take to put its own value back, in milliseconds: at once, or where it stirs, a while. */
const SOON = 20;
const CALM = 100;
/** So long a page may take to draw its fields anew, in milliseconds. */
const DRAWING = 1000;
/** What a page wipes more often is left to the person. */
const MOST_TRIES = 2;

export const stands = ({ result }: Task): boolean => result.outcome === 'filled';

/** Notes how it went. */
export function say(task: Task, outcome: PageResult['outcome'], message: string): void {
  task.result = { n: task.fill.n, outcome, message };
}

/** Reads back what was put in; what does not stand in the page is put in again, or taken back. */
export async function settle(tasks: readonly Task[]): Promise<void> {
  if (tasks.length === 0) return;
  await pause(SOON);
  await judged(tasks);
  if (isStirred() || !tasks.every(isPlain)) {
    await pause(CALM - SOON);
    await judged(tasks);
  }
  await amend(tasks);
}

/** Whether it stands there exactly as it was put in. */
const isPlain = (task: Task): boolean => stands(task) && task.result.message === '';

/** Compares what stands in the page with what was put in. */
export async function judged(tasks: readonly Task[]): Promise<void> {
  const finder = new Finder();
  await inTurns(tasks, (task) => judgeTask(task, finder));
}

function judgeTask(task: Task, finder: Finder): void {
  const { fill, planned, filled } = task;
  // Nothing was put in: the page has put it there itself.
  if (!filled) return;
  const { control: before } = planned;
  const control = finder.find(fill.n, planned);
  task.redrawn ||= control !== before;
  if (!control) {
    say(task, 'refused', GONE);
    return;
  }
  task.result = verdict(task, filled, control);
  if (!stands(task)) takeAsEntry(task, filled, control);
  task.stood ||= stands(task);
  // In the same breath: what a person types from now on is theirs.
  planned.value = currentOf(control);
  filled.after = filled.read === currentOf ? planned.value : filled.read(control);
  if (!stands(task) && filled.after !== filled.before) task.made ??= filled.after;
}

const GONE = 'The page has put other fields in its place. Look at the page again.';

function verdict(task: Task, { before, after, read }: Filled, control: Control): PageResult {
  const { fill, result } = task;
  const { n } = fill;
  const refused: PageResult = { n, outcome: 'refused', message: NOT_KEPT };
  if (!task.again) {
    const value = task.redrawn ? control.valueFor(fill.value) : undefined;
    return judge({ n, value: value ?? fill.value }, control, before) ?? refused;
  }
  const now = read(control);
  return now !== after && (now === '' || now === before) ? refused : result;
}

/** A field that makes an entry of what stands in it is empty again; another try would make a second. */
function takeAsEntry(task: Task, filled: Filled, control: Control): void {
  const { value } = task.fill;
  if (!control.typing || control.current() !== '' || value.type !== 'text') return;
  const text = value.value;
  if (!control.typing.isEntry(text)) return;
  filled.before = '';
  filled.read = (now) => (now.typing?.isEntry(text) ? text : '');
  filled.restore = (now) => now.typing?.takeEntriesOut([text]);
  task.again = async () => task.result;
  say(task, 'filled', 'The page has made an entry of it.');
}

const NOT_KEPT = 'The page does not keep it. Put it in there yourself.';

/** Puts in again what does not stand: all of it at once, and what still does not each by itself. */
export async function amend(tasks: readonly Task[]): Promise<void> {
  const open = () => tasks.filter((task) => !stands(task));
  if (open().length === 0) return;
  forgetLabels();
  if (open().some(({ redrawn }) => redrawn)) await drawn(open());
  await putAgain(open().filter(isWorthIt).filter(isGone));
  for (const task of open().filter(isWorthIt)) await otherWay(task);
  for (const task of open()) await takeBack(task);
}

const isWorthIt = ({ tries, filled }: Task): boolean => filled !== undefined && tries < MOST_TRIES;

/** What stood there and went may stand the second time; so may what is no text. */
const isGone = ({ stood, redrawn, planned, again }: Task): boolean =>
  !again && (stood || redrawn || !planned.control.typing);

/** Waits until the page has drawn what it draws, and looks again. */
async function drawn(tasks: readonly Task[]): Promise<void> {
  for (let waited = 0; waited < DRAWING; waited += CALM) {
    restartWatch();
    await pause(CALM);
    if (!isStirred()) break;
  }
  await judged(tasks);
}

/** Lists first: upon a country a page may draw the rest of an address anew. */
async function putAgain(tasks: readonly Task[]): Promise<void> {
  const isText = ({ planned }: Task) => planned.control.typing !== undefined;
  for (const some of [tasks.filter((task) => !isText(task)), tasks.filter(isText)]) {
    if (some.length === 0) continue;
    const finder = new Finder();
    const look = new LastLook();
    for (const task of some) putOnce(task, finder, look);
    await drawn(some);
  }
}

function putOnce(task: Task, finder: Finder, look: LastLook): void {
  const { fill } = task;
  task.tries++;
  const control = standing(task, finder, look);
  const value = control?.valueFor(fill.value);
  if (!control) return;
  const problem = value ? control.put(value) : 'Its list, which is new, has no such choice.';
  if (problem !== '') say(task, 'refused', problem);
}

/** The control as it stands in the page now; undefined, and said, where it may not be filled any more. */
function standing(task: Task, finder: Finder, look: LastLook): Control | undefined {
  const { fill, planned } = task;
  const control = finder.find(fill.n, planned);
  const why = control ? look.objection(planned) : GONE;
  look.rest();
  if (why !== '') say(task, 'refused', why);
  return why === '' ? control : undefined;
}

/** In another form, and by typing. */
async function otherWay(task: Task): Promise<void> {
  const { fill, filled, planned } = task;
  const { value } = fill;
  task.tries++;
  const control = standing(task, new Finder(), new LastLook());
  if (!control || !filled) return;
  if (task.again) {
    task.result = await task.again();
    planned.value = currentOf(control);
    filled.after = filled.read(control);
    return;
  }
  if (!control.typing || value.type !== 'text') return;
  for (const form of otherForms(value)) {
    if (!standing(task, new Finder(), new LastLook())) return;
    control.put({ type: 'text', value: form });
    await pause(CALM);
    task.fill = { ...fill, value: { ...value, value: form } };
    judgeTask(task, new Finder());
    if (stands(task)) return;
  }
  task.fill = fill;
  task.result = await control.typing.again(fill, () => objectionAgain(fill.n));
  if (stands(task)) judgeTask(task, new Finder());
}

/** A telephone number without its country, for a field that has no room for both. */
const otherForms = ({ others = [] }: PageValue & { type: 'text' }): string[] =>
  others.filter((form) => !form.startsWith('+'));

/** What is not what was meant does not stay. */
export async function takeBack(task: Task): Promise<void> {
  const { fill, planned, filled } = task;
  const control = new Finder().find(fill.n, planned);
  if (!filled || !control) return;
  const wrong = filled.read(control);
  if (wrong !== filled.before) {
    await putBack(control, filled.before, filled.restore);
    await pause(CALM);
    const now = filled.read(control);
    if (now === filled.before) say(task, 'refused', madeOf(task.made || wrong));
    else say(task, 'altered', `The page has put “${short(now)}” there instead. Check it.`);
  }
  planned.value = currentOf(control);
  filled.after = filled.read(control);
  if (task.result.outcome !== 'refused') return;
  const { filled: all } = fillState();
  if (all.includes(filled)) all.splice(all.indexOf(filled), 1);
}

const madeOf = (wrong: string): string =>
  wrong === ''
    ? NOT_KEPT
    : `The page made “${short(wrong)}” of it, so it was taken out again. Put it in there yourself.`;

/** Puts a control back, by typing where nothing else will do. @param before What stood there. */
export async function putBack(
  control: Control,
  before: string,
  restore: Filled['restore'],
): Promise<void> {
  await restore(control);
  await control.typing?.putBack(before);
}
