/** Long work in short turns, so that the page stays alive. */

/** Milliseconds that a turn lasts at least, and at most. */
const SHORT = 20;
const LONG = 30;

/**
 * Says when the page is to have its turn. Where the page's own turns are short, ours are short too;
 * where each of them takes it long, because all of a great form is drawn anew, fewer and longer turns
 * are over sooner.
 */
export class Turn {
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

/** Runs a generator to its end in turns, and answers with what it returns. */
export async function runInTurns<T>(work: Generator<undefined, T>): Promise<T> {
  const turn = new Turn();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (turn.isOver) await turn.pass();
  }
}
