import type { KeyInput, Page } from 'puppeteer-core';

/** Presses the last key, with those before it held down, as a person does. */
export async function press(page: Page, keys: readonly KeyInput[], times = 1): Promise<void> {
  const held = keys.slice(0, -1);
  const [last] = keys.slice(-1);
  for (const key of held) await page.keyboard.down(key);
  for (let n = 0; last && n < times; n++) await page.keyboard.press(last);
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

export const UNDO: readonly KeyInput[] = ['Control', 'z'];
/** Either is in use; editors know one or both. */
export const REDO: readonly (readonly KeyInput[])[] = [
  ['Control', 'y'],
  ['Control', 'Shift', 'Z'],
];
