/** Brings a snippet into the field that is meant, or leaves it on the clipboard and says why. */
import { type Message, message, type Unconverted } from '../../data/messages/message';
import { sentences } from '../../data/messages/sentences';
import type { InsertAnswer } from '../../data/schema/message';
import type { Snippet } from '../../data/snippets/snippet';
import type { Where } from '../browser/insert-place';
import { originPattern, requestAccess } from '../browser/origin-access';
import type { PressResult } from '../page/insert/result';
import { focusedFrame } from './deliver-frames';
import { obstacle } from './deliver-obstacle';
import { copyInPage, insertInPage, putPage } from './deliver-page';

/**
 * Inserts a snippet. Call it straight from the user's gesture, before any `await`: access to a
 * frame of another origin is asked for here, and Firefox forgets the gesture at the first one.
 * @param find Finds the snippet; called after access was asked for.
 * @throws Whatever `find` throws.
 */
export async function deliver(find: () => Promise<Snippet>, where: Where): Promise<InsertAnswer> {
  const access = requestAccess(where);
  const snippet = await find();
  if (!(await access)) {
    return fallBack(snippet, where, message('insert_deliver_withoutAccess'));
  }
  try {
    const { frameId } = where;
    const frame = frameId === undefined ? await focusedFrame(where.tabId) : { frameId };
    if (frame.frameId === undefined) return await needsAccess(snippet, where, frame.origin);
    const target = { tabId: where.tabId, frameIds: [frame.frameId] };
    await putPage(target);
    const result = await insertInPage(target, {
      text: snippet.text,
      html: snippet.html,
      caret: snippet.caret,
      targetElementId: where.targetElementId,
      clicked: frameId !== undefined,
    });
    // What is on the new page is none of the text's business: it is left to the person to copy.
    return result
      ? await outcomeOf(result, snippet, where)
      : { outcome: 'failed', message: message('insert_deliver_goneOn'), copy: 'offered' };
  } catch (error) {
    return fallBack(snippet, where, obstacle(where.frameUrl ?? where.tabUrl, error));
  }
}

async function outcomeOf(
  result: PressResult,
  snippet: Snippet,
  where: Where,
): Promise<InsertAnswer> {
  if (result.outcome === 'inserted') return { outcome: 'inserted', notes: result.notes };
  const untouched = result.outcome === 'refused' && !NOT_TO_BE_PASTED.has(result.reason);
  if (untouched) return fallBack(snippet, where, result.message);
  return { outcome: 'failed', message: result.message, copy: 'useless' };
}

/** Fields where pasting by hand is no better: there the clipboard is left as it is. */
const NOT_TO_BE_PASTED: ReadonlySet<string> = new Set([
  'password',
  'card',
  'one-time-code',
  'captcha',
  'disabled',
  'read-only',
  'file',
]);

async function needsAccess(
  snippet: Snippet,
  where: Where,
  origin: string | null,
): Promise<InsertAnswer> {
  const pattern = origin && originPattern(origin);
  if (!pattern) {
    return fallBack(snippet, where, message('insert_deliver_unseen'));
  }
  const why = message('insert_deliver_needsAccess', { host: new URL(origin).host });
  return { outcome: 'needs-access', message: why, origins: [pattern] };
}

/** Leaves the text on the clipboard, by way of the frames that a script may run in. */
async function fallBack(
  snippet: Snippet,
  where: Where,
  why: Message | Unconverted,
): Promise<InsertAnswer> {
  const { text, html } = snippet;
  for (const frameId of new Set([0, where.frameId ?? 0])) {
    try {
      const target = { tabId: where.tabId, frameIds: [frameId] };
      await putPage(target);
      if (await copyInPage(target, { text, html })) {
        const said = sentences([why, message('insert_deliver_copied')]);
        return { outcome: 'failed', message: said, copy: 'done' };
      }
    } catch {
      // The next frame may let a script in; if none does, the popup offers to copy.
    }
  }
  return { outcome: 'failed', message: why, copy: 'offered' };
}
