/** Long work in short turns, so that the page stays alive. */

/** So long the page's main thread is held at most, in milliseconds. */
const TURN = 36;

/**
 * Works through a list; gives the page its turn whenever a turn is over.
 * @param pausing Called before each pause and at the end.
 */
export async function inTurns<T>(
  list: Iterable<T>,
  work: (item: T) => void,
  pausing: () => void = () => {},
): Promise<void> {
  let start = performance.now();
  for (const item of list) {
    work(item);
    if (performance.now() - start < TURN) continue;
    pausing();
    await nextTask();
    start = performance.now();
  }
  pausing();
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
