/**
 * The one decision procedure: what the target is → refuse, or make the text fit → the gentlest
 * way → read back what arrived → the next way → say that it did not work.
 */

import { own } from '../dom/own';
import { deepActive } from '../dom/tree';
import { ask } from './ask';
import { attempt } from './attempt';
import { ensureCaret } from './caret';
import { fitInto } from './fit';
import { barred, refusal } from './refuse';
import { type InsertRequest, type InsertResult, type PressResult, refused } from './result';
import { insertValue } from './set';
import { fieldsIn } from './snapshot';
import { findTarget, isLeft, type Target, targetOf } from './target';
import { waysInto } from './ways';

/** Asks once more when the page has drawn the field anew meanwhile. */
const ATTEMPTS = 2;

/** Puts a text into the field that is meant and says what became of it; it never throws away text. */
export async function insert(request: InsertRequest): Promise<PressResult> {
  let target = findTarget(request);
  for (let tried = 0; tried < ATTEMPTS; tried++) {
    const root = own(target.element, 'getRootNode')?.() ?? null;
    const known = new Set(fieldsIn(root));
    const result = refusal(target) ?? ask(target) ?? (await insertInto(target, request));
    if (result) return result;
    const now = targetOf(deepActive(document));
    // A field that stood there before is another: what was meant for one goes into no other.
    if (now.kind !== target.kind || !now.element || known.has(now.element)) break;
    target = now;
  }
  return refused('gone', 'The page has replaced the field. Click into it and try again.');
}

/**
 * Puts a text in at a target's selection. Its words were read before: by recognition, or for a person's press.
 * @returns null when the field has gone from the page under way.
 */
export async function insertInto(
  target: Target,
  request: InsertRequest,
): Promise<InsertResult | null> {
  const no = barred(target);
  if (no) return no;
  const fitting = fitInto(target, request);
  if (!fitting.ok) return fitting.result;
  if (target.kind === 'value' || target.kind === 'choice') {
    return insertValue(target, fitting.content);
  }
  if (target.kind === 'none') return null;
  ensureCaret(target);
  for (const [way, act] of waysInto(target)) {
    // The page has had its turn since the way before.
    const now = barred(targetOf(target.element));
    if (now) return now;
    const result = await attempt(target, fitting.content, way, act);
    if (result === 'gone') return null;
    if (result !== 'next') return result;
    if (isLeft(target.element)) return refused('gone', MOVED_ON);
  }
  return refused('ignored', 'The page does not let text into this field.');
}

const MOVED_ON =
  'The page has moved on to another field. Look whether the text is there; else click into the field and try again.';
