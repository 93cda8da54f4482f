/** Calls into the script that is put into a page on demand. */

import * as z from 'zod/mini';
import { enter } from '../browser/inject';
import type { Copied } from '../page/dom/copy';
import type { FrameFocus } from '../page/frames';
import type { InsertRequest, PressResult } from '../page/insert/result';
import { answerOrLeft } from './deliver-left';
import { insertResult } from './insert-result';

type Target = chrome.scripting.InjectionTarget;

/**
 * Puts the page script into frames; putting it in again changes nothing.
 * @throws Error of the browser's where no script may run.
 */
export async function putPage(target: Target): Promise<void> {
  await enter(() => chrome.scripting.executeScript({ target, files: ['/page.js'] }));
}

/**
 * Has the script in one frame insert.
 * @returns undefined when the page has gone on to another under way: nobody knows what became of the text.
 * @throws Error when the frame was gone before.
 */
export async function insertInPage(
  target: Target,
  request: InsertRequest,
): Promise<PressResult | undefined> {
  const work = chrome.scripting.executeScript({
    target,
    func: (request: InsertRequest) => globalThis.resumeCard?.insert(request),
    args: [request],
  });
  const answers = await answerOrLeft(target, work);
  const result = answers?.[0]?.result;
  return result ? insertResult.parse(result) : undefined;
}

/** Has the script in one frame copy. @returns Whether the browser let it happen. */
export async function copyInPage(target: Target, content: Copied): Promise<boolean> {
  const [answer] = await chrome.scripting.executeScript({
    target,
    func: (content: Copied) => globalThis.resumeCard?.copy(content),
    args: [content],
  });
  return answer?.result === true;
}

/** Has the script in every frame keep a dragged text out of what nothing is typed into. */
export async function guardDropInPage(target: Target, text: string): Promise<void> {
  await putPage(target);
  await chrome.scripting.executeScript({
    target,
    func: (text: string) => globalThis.resumeCard?.guardDrop(text),
    args: [text],
  });
}

/** Shows a word over the page. */
export async function toastInPage(target: Target, message: string): Promise<void> {
  await putPage(target);
  await chrome.scripting.executeScript({
    target,
    func: (message: string) => globalThis.resumeCard?.toast(message),
    args: [message],
  });
}

const path = z.array(z.int());
const frameFocus = z.object({
  path,
  field: z.boolean(),
  foreign: z.nullable(z.object({ path, origin: z.nullable(z.string()) })),
});

/** One frame's report, with the browser's id of the frame. */
export interface FrameReport extends FrameFocus {
  frameId: number;
}

/** What has the focus, frame by frame; frames that do not answer are left out. */
export async function focusesOf(target: Target): Promise<FrameReport[]> {
  const answers = await chrome.scripting.executeScript({
    target,
    func: () => globalThis.resumeCard?.where(),
  });
  return answers.flatMap(({ frameId, result }) => {
    const { data } = frameFocus.safeParse(result);
    return data ? [{ frameId, ...data }] : [];
  });
}
