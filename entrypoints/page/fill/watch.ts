/** Looks after what was filled: pages wipe fields up to two seconds after they were filled. */

import type { PageResult } from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { pause } from '../dom/tree';
import { amend, judged, stands, type Task } from './settle';
import { fillState } from './state';

/** So long a page may change its mind, and so long about what was put in once more, in milliseconds. */
const WATCHED = 2400;
const WATCHED_AGAIN = 700;
/** The first look comes soon, the others less and less often. */
const FIRST = 80;
const SLOWER = 1.4;
const SELDOM = 400;

/** Begins to look after fields; ends when the page has had time enough. */
export function watch(tasks: readonly Task[]): void {
  const given = new Map(tasks.map((task) => [task, task.result]));
  let end = () => {};
  const ended = new Promise<true>((done) => {
    end = () => done(true);
  });
  const later = lookAfter(tasks.filter(stands), ended).then(() =>
    tasks.flatMap((task) => (isSame(given.get(task), task.result) ? [] : [task.result])),
  );
  fillState().watch = { end, later };
}

/** Ends it, once what is under way is done. */
export async function endWatch(): Promise<void> {
  const { watch } = fillState();
  watch?.end();
  await watch?.later;
}

const isSame = (one: PageResult | undefined, other: PageResult): boolean =>
  one?.outcome === other.outcome && one.message === other.message;

async function lookAfter(tasks: readonly Task[], ended: Promise<true>): Promise<void> {
  const touched = new Set<EventTarget>();
  const touch = (event: Event) => {
    const [at] = event.composedPath();
    if (event.isTrusted && at) touched.add(at);
  };
  for (const name of TOUCHES) addEventListener(name, touch, true);
  let until = performance.now() + WATCHED;
  let watched = tasks;
  for (let wait = FIRST; watched.length > 0 && performance.now() < until; ) {
    if (await Promise.race([ended, pause(wait)])) break;
    wait = Math.min(wait * SLOWER, SELDOM);
    watched = watched.filter((task) => !isTouched(task, touched));
    await judged(watched);
    if (watched.every(stands)) continue;
    await amend(watched);
    watched = watched.filter(stands);
    until = Math.max(until, performance.now() + WATCHED_AGAIN);
    wait = FIRST;
  }
  for (const name of TOUCHES) removeEventListener(name, touch, true);
}

/** What only a person does: typing by a script counts as a person's own where the browser does it. */
const TOUCHES = ['keydown', 'pointerdown', 'paste', 'drop'];

function isTouched({ planned }: Task, touched: ReadonlySet<EventTarget>): boolean {
  const parts = planned.control.members;
  return [...touched].some(
    (at) => at instanceof Node && parts.some((part) => own(part, 'contains')(at) || part === at),
  );
}
