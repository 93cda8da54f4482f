/** Calls into the script that recognises and fills, put into a tab's frames on demand. */

import * as z from 'zod/mini';
import {
  type PageFill,
  type PageFrames,
  type PageLook,
  type PageMark,
  type PagePlan,
  type PageResult,
  pageFramesSchema,
  pageLookSchema,
  pageMarkSchema,
  pagePlanSchema,
  pageResultSchema,
} from '../../data/schema/page-fill';
import { enter } from '../browser/inject';

/** What one frame answered. */
export interface FromFrame<T> {
  frameId: number;
  value: T;
}

const UNREADABLE =
  'The card could not look through this page. Reload it and try again, fill it by hand, or copy lines from the card.';

/** What the frames of a tab answered when they were to look at themselves. */
export interface Plans {
  plans: FromFrame<PagePlan>[];
  /** The origins of the frames in which the script gave up. */
  unread: string[];
}

/** The script is put into each frame: with more of them a page would stand still for long. */
const MOST_FRAMES = 100;

/**
 * Has every frame of a tab that may be entered look at itself; puts the script in first.
 * @throws Error with the words to show for a page that can’t be looked through; that of the browser's where no script may run.
 */
export async function planPages(tabId: number): Promise<Plans> {
  const target = { tabId, allFrames: true };
  const frames = await enter(() => chrome.scripting.executeScript({ target, func: () => true }));
  if (frames.length > MOST_FRAMES)
    throw new Error(
      `This page is made of ${frames.length} frames, more than the card looks through. Fill it by hand, or copy lines from the card.`,
    );
  await enter(() => chrome.scripting.executeScript({ target, files: ['/page-fill.js'] }));
  const answers = await chrome.scripting.executeScript({
    target,
    // Where the browser refuses is told apart from where the script gives up.
    func: () => globalThis.resumeCardFill?.plan().catch(() => globalThis.origin),
  });
  const plans = read(answers, pagePlanSchema);
  if (!plans.some(({ frameId }) => frameId === 0)) throw new Error(UNREADABLE);
  return { plans, unread: read(answers, z.string()).map(({ value }) => value) };
}

/** Where the frames inside each frame stand now, and whether a person sees them. */
export async function framesNow(tabId: number): Promise<FromFrame<PageFrames>[]> {
  const answers = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.resumeCardFill?.frames(),
  });
  return read(answers, pageFramesSchema);
}

/** The doubtful ones among planned fields of a frame, by their numbers; undefined where it does not answer. */
export async function doubtsAmongIn(
  tabId: number,
  frameId: number,
  ns: number[],
): Promise<number[] | undefined> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (ns: number[]) => globalThis.resumeCardFill?.doubtsAmong(ns),
    args: [ns],
  });
  return read(answers, z.array(z.int()))[0]?.value;
}

/** Has a frame make a screen of doubtful fields ready for a picture; undefined where it does not answer. */
export async function beginLookIn(
  tabId: number,
  frameId: number,
  ns: readonly number[],
): Promise<PageLook | undefined> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (ns: readonly number[]) => globalThis.resumeCardFill?.beginLook(ns),
    args: [ns],
  });
  return read(answers, pageLookSchema)[0]?.value;
}

/** Has a frame mark the fields of that screen. @returns Where the marks stand in the tab's picture. */
export async function markIn(tabId: number, frameId: number): Promise<PageMark[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: () => globalThis.resumeCardFill?.mark(),
  });
  return read(answers, z.array(pageMarkSchema)).flatMap(({ value }) => value);
}

/** Has a frame put that screen back. @returns The fields in which the marks have stood until now. */
export async function endLookIn(tabId: number, frameId: number): Promise<number[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: () => globalThis.resumeCardFill?.endLook(),
  });
  return read(answers, z.array(z.int())).flatMap(({ value }) => value);
}

/** Has one frame fill. @throws Error of the browser's when the frame is gone. */
export async function fillPage(
  tabId: number,
  frameId: number,
  fills: PageFill[],
): Promise<PageResult[]> {
  const answers = await chrome.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (fills: PageFill[]) => globalThis.resumeCardFill?.fill(fills),
    args: [fills],
  });
  return read(answers, z.array(pageResultSchema)).flatMap(({ value }) => value);
}

/** Waits until the pages have had time to change their minds. @returns What has become of fields since. */
export async function confirmPages(tabId: number): Promise<FromFrame<PageResult[]>[]> {
  const answers = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.resumeCardFill?.confirm(),
  });
  return read(answers, z.array(pageResultSchema));
}

/** Has every frame put back what it filled. */
export async function undoPages(tabId: number): Promise<FromFrame<PageResult[]>[]> {
  const answers = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.resumeCardFill?.undo(),
  });
  return read(answers, z.array(pageResultSchema));
}

/** How many fields of a tab an undo would put back. */
export async function undoablePages(tabId: number): Promise<number> {
  const answers = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.resumeCardFill?.undoable(),
  });
  return read(answers, z.int()).reduce((sum, { value }) => sum + value, 0);
}

/** Outlines one field; every other frame's outline goes. */
export async function highlightPages(tabId: number, at?: { frameId: number; n: number }) {
  await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.resumeCardFill?.highlight(null),
  });
  if (!at) return;
  await chrome.scripting.executeScript({
    target: { tabId, frameIds: [at.frameId] },
    func: (n: number) => globalThis.resumeCardFill?.highlight(n),
    args: [at.n],
  });
}

/** Has every frame of a planned tab end what hears the page. */
export async function leavePages(tabId: number): Promise<void> {
  await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.resumeCardFill?.leave(),
  });
}

/** Puts the focus into one field; false when it is gone. */
export async function jumpInPage(tabId: number, frameId: number, n: number): Promise<boolean> {
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (n: number) => globalThis.resumeCardFill?.jump(n),
    args: [n],
  });
  return answer?.result === true;
}

/** Presses an “Add another” button; false when it is gone. */
export async function addInPage(tabId: number, frameId: number, n: number): Promise<boolean> {
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (n: number) => globalThis.resumeCardFill?.addEntry(n),
    args: [n],
  });
  return answer?.result === true;
}

/** Frames that do not answer, or not in the form that is expected, are left out. */
function read<T>(
  answers: readonly { frameId: number; result?: unknown }[],
  schema: z.ZodMiniType<T>,
): FromFrame<T>[] {
  return answers.flatMap(({ frameId, result }) => {
    const parsed = schema.safeParse(result);
    return parsed.success ? [{ frameId, value: parsed.data }] : [];
  });
}
