import { pause } from '../dom/tree';

/** So long a widget may take to follow a press, and so often it is looked, in milliseconds. */
const PATIENCE = 1000;
const STEP = 30;

/** Waits until a widget has followed. @returns What was looked for, or whether it has come. */
export async function until<T>(look: () => T): Promise<T> {
  for (let waited = 0; waited < PATIENCE && !look(); waited += STEP) await pause(STEP);
  return look();
}
