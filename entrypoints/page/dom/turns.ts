/** Long work in short turns, so that the page stays alive. */
import { own } from './own';

/** Milliseconds that a turn lasts at least, and at most. */
const SHORT = 20;
const LONG = 30;

/**
 * Says when the page is to have its turn. Where the page's own turns are short, ours are short too;
 * where each of them takes it long, because all of a great form is drawn anew, fewer and longer turns
 * are over sooner.
 */
class Turn {
  #length = SHORT;
  #start = performance.now();

  get isOver(): boolean {
    return performance.now() - this.#start >= this.#length;
  }

  /** Gives the page its turn. */
  async pass(): Promise<void> {
    const left = performance.now();
    await nextTask();
    this.#start = performance.now();
    this.#length = Math.min(LONG, Math.max(SHORT, this.#start - left));
  }
}

/** So long a turn that changes the page and the drawing of what it has changed may hold the page together. */
const WHOLE = 40;
const FIRST = 10;

/**
 * The same for work that changes the page: what a turn has changed is drawn before the next, so that it
 * does not add up, and a turn is as long as it and its drawing together are short.
 */
class DrawnTurn {
  #length = FIRST;
  #start = performance.now();
  #least = Number.POSITIVE_INFINITY;

  get isOver(): boolean {
    return performance.now() - this.#start >= this.#length;
  }

  /** Lets the page draw, where it does. */
  async pass(): Promise<void> {
    const own = performance.now() - this.#start;
    const drawing = await drawn();
    this.#least = Math.min(this.#least, drawing);
    this.#start = performance.now();
    const fitting = (own * WHOLE) / (own + drawing);
    this.#length = this.#least > LONG ? LONG : Math.min(LONG, Math.max(FIRST, fitting));
  }
}

/** Resolves once the page has been drawn, with the milliseconds that took; at once where nobody sees it. */
export async function drawn(): Promise<number> {
  if (own(document, 'hidden')) {
    await nextTask();
    return 0;
  }
  const start = await new Promise<number>((done) => {
    const now = () => done(performance.now());
    requestAnimationFrame(now);
    setTimeout(now, 100);
  });
  await nextTask();
  return performance.now() - start;
}

/** Resolves in a task of its own, without the delay of a timer. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      done();
    };
    channel.port2.postMessage(null);
  });
}

/**
 * Works through a list; gives the page its turn whenever a turn is over.
 * @param pausing Called before each pause and at the end.
 */
export async function inTurns<T>(
  list: Iterable<T>,
  work: (item: T) => void,
  pausing: () => void = () => {},
): Promise<void> {
  const turn = new Turn();
  for (const item of list) {
    work(item);
    if (!turn.isOver) continue;
    pausing();
    await turn.pass();
  }
  pausing();
}

/** Works through a list of things to change, and lets the page draw what has changed whenever a turn is over. */
export async function inDrawnTurns<T>(list: Iterable<T>, work: (item: T) => void): Promise<void> {
  const turn = new DrawnTurn();
  for (const item of list) {
    if (turn.isOver) await turn.pass();
    work(item);
  }
}

/** Runs a generator to its end while the page waits, and answers with what it returns. */
export function runAtOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Runs a generator to its end in turns, and answers with what it returns. */
export async function runInTurns<T>(work: Generator<undefined, T>): Promise<T> {
  const turn = new Turn();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (turn.isOver) await turn.pass();
  }
}
