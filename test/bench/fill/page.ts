import type { PageFill } from '../../../data/schema/page-fill.ts';
import { inTurns } from '../../../entrypoints/page/dom/turns.ts';
import { fillFace } from '../../../entrypoints/page/fill/index.ts';

/** What one run on a form measured, in milliseconds. */
export interface Measured {
  fields: number;
  planned: number;
  /** Until the last field has its value, as the loop is timed. */
  filled: number;
  /** Until every value was read back, the wait before it is believed included. */
  believed: number;
  arrived: number;
  undone: number;
  /** The longest that the page's main thread was held, the browser's own drawing included. */
  block: number;
  /** The same fields set by a loop that only fires input and change, and how long that held the page. */
  loop: number;
  loopBlock: number;
  /** The same loop in turns, with the browser drawing in between. */
  loopInTurns: number;
}

/** Looks at the form, fills every text field and list, and puts everything back. */
async function measure(): Promise<Measured> {
  await drawn();
  const beat = heart();
  const start = performance.now();
  const plan = await fillFace.plan();
  const planned = performance.now();
  const fills = plan.fields.flatMap(({ n, control, list }): PageFill[] => {
    const option = plan.lists[list]?.[3];
    if (option)
      return [{ n, value: { type: 'text', value: option.label, others: [option.value] } }];
    return control === 'text' || control === 'long-text'
      ? [{ n, value: { type: 'text', value: `value ${n}` } }]
      : [];
  });
  let filled = 0;
  const note = () => {
    filled = performance.now();
  };
  document.addEventListener('change', note);
  const before = performance.now();
  const results = await fillFace.fill(fills);
  const believed = performance.now();
  document.removeEventListener('change', note);
  await fillFace.undo();
  const undone = performance.now();
  return {
    fields: fills.length,
    planned: planned - start,
    filled: filled - before,
    believed: believed - before,
    arrived: results.filter(({ outcome }) => outcome === 'filled').length,
    undone: undone - believed,
    block: beat(),
    ...(await loop()),
  };
}

/** Beats in tasks of its own; the longest gap between two is the longest block. */
function heart(): () => number {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    port1.close();
    return longest;
  };
}

/** Resolves when the page has been drawn as it is. */
const drawn = () =>
  new Promise<void>((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))),
  );

async function loop(): Promise<Pick<Measured, 'loop' | 'loopBlock' | 'loopInTurns'>> {
  const beat = heart();
  await drawn();
  const start = performance.now();
  for (const element of controls()) set(element);
  const took = performance.now() - start;
  await drawn();
  const loopBlock = beat();
  await emptied();
  const again = performance.now();
  await inTurns(controls(), set);
  const loopInTurns = performance.now() - again;
  await emptied();
  return { loop: took, loopBlock, loopInTurns };
}

const controls = () =>
  document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  );

function set(element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): void {
  if (element instanceof HTMLSelectElement) element.selectedIndex = 3;
  else element.value = 'value';
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What runs next finds the form empty. */
function emptied(): Promise<void> {
  document.querySelector('form')?.reset();
  return drawn();
}

Object.assign(globalThis, { measure });
