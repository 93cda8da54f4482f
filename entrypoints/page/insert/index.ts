/**
 * The one decision procedure: what the target is → refuse, or make the text fit → the gentlest
 * way → read back what arrived → the next way → say that it did not work.
 */
import { attempt } from './attempt';
import { ensureCaret } from './caret';
import { deepActive } from './dom';
import { fitInto } from './fit';
import { refusal } from './refuse';
import { type InsertRequest, type InsertResult, refused } from './result';
import { insertValue } from './set';
import { findTarget, type Target, targetOf } from './target';
import { waysInto } from './ways';

/** Asks once more when the page has drawn the field anew meanwhile. */
const ATTEMPTS = 2;

/** Puts a text into the field that is meant and says what became of it; it never throws away text. */
export async function insert(request: InsertRequest): Promise<InsertResult> {
  let target = findTarget(request);
  for (let tried = 0; tried < ATTEMPTS; tried++) {
    const result = await insertInto(target, request);
    if (result) return result;
    target = targetOf(deepActive(document));
  }
  return refused('gone', 'The page has replaced the field. Click into it and try again.');
}

/**
 * Puts a text in at a target's selection.
 * @returns null when the field has gone from the page under way.
 */
export async function insertInto(
  target: Target,
  request: InsertRequest,
): Promise<InsertResult | null> {
  const no = refusal(target);
  if (no) return no;
  const fitting = fitInto(target, request);
  if (!fitting.ok) return fitting.result;
  if (target.kind === 'value' || target.kind === 'choice') {
    return insertValue(target, fitting.content);
  }
  if (target.kind === 'none') return null;
  ensureCaret(target);
  for (const [way, act] of waysInto(target)) {
    const result = await attempt(target, fitting.content, way, act);
    if (result !== 'next') return result;
  }
  return refused('ignored', 'The page does not let text into this field.');
}
