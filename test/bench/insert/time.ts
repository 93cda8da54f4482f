import { press } from './keyboard.ts';
import { LONG, LONG_LINE, normal } from './samples.ts';
import type { Pages } from './server.ts';
import type { Stage } from './stage.ts';
import { Subject } from './subject.ts';
import type { Target } from './targets.ts';

/** Milliseconds for 5 kB, the medians of some runs; undefined where it did not arrive. */
export interface Times {
  target: Target;
  browser: Stage['name'];
  /** From the call into the page to the verified result. */
  ours?: number | undefined;
  /** From the key press to the model. */
  paste?: number | undefined;
  /** The editor's own insertion, from the call to the model. */
  own?: number | undefined;
}

const RUNS = 3;
const PATIENCE_MS = 2000;

/** Times one target; null where no text goes in at a caret. */
export async function timeTarget(
  stage: Stage,
  pages: Pages,
  target: Target,
): Promise<Times | null> {
  const subject = await Subject.open(stage, pages, target);
  if (!subject.hasCaret) return null;
  const timed = async (time: (subject: Subject) => Promise<number | undefined>) => {
    const runs: (number | undefined)[] = [];
    for (let n = 0; n < RUNS; n++) {
      await subject.selectAll();
      await press(subject.page, ['Delete']);
      await subject.settle((model) => model.trim() === '');
      // An editor whose own insertion fails here, or loses the page, is left without a time.
      runs.push(await time(subject).catch(() => undefined));
    }
    return median(runs);
  };
  return {
    target,
    browser: stage.name,
    ours: await timed(timeOurs),
    paste: await timed(timePaste),
    own: await timed(timeOwn),
  };
}

const longFor = (subject: Subject) => (subject.kind === 'line' ? LONG_LINE : LONG);

async function timeOurs(subject: Subject): Promise<number | undefined> {
  const said = await subject.stage.act('ours', longFor(subject));
  return said.outcome === 'inserted' ? said.milliseconds : undefined;
}

async function timePaste(subject: Subject): Promise<number | undefined> {
  const request = longFor(subject);
  await subject.stage.copy(request);
  const arrived = subject.frame.evaluate(arrival, lengthOf(subject, request.text), PATIENCE_MS);
  await press(subject.page, ['Control', 'v']);
  return (await arrived) ?? undefined;
}

async function timeOwn(subject: Subject): Promise<number | undefined> {
  const { text } = longFor(subject);
  const length = lengthOf(subject, text);
  return (await subject.frame.evaluate(arrival, length, PATIENCE_MS, text)) ?? undefined;
}

/** Nearly all of the text, since editors differ over spaces and empty lines. */
const lengthOf = (subject: Subject, text: string) => normal(subject.kind, text).length * 0.95;

/**
 * Runs in the page. @returns milliseconds until the model is that long, from the insertion of
 * `own` or else from the last key press; null when it never is
 */
async function arrival(length: number, patience: number, own?: string): Promise<number | null> {
  const begun = performance.now();
  if (own !== undefined) window.target.insert?.(own);
  while (performance.now() < begun + patience) {
    if ((await window.target.model()).length > length)
      return performance.now() - (own === undefined ? window.target.key() : begun);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}

function median(values: (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return known.length ? known[Math.floor(known.length / 2)] : undefined;
}
