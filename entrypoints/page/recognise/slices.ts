/** Milliseconds that the page's main thread is held at most before it gets its turn. */
const SLICE = 36;

const pause = (): Promise<void> =>
  new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      done();
    };
    channel.port2.postMessage(null);
  });

/** Runs a generator to its end in slices, and answers with what it returns. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  let start = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE) continue;
    await pause();
    start = performance.now();
  }
}
