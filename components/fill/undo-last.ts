/** Taking the last fill back from the card itself. */
import { message } from '../../data/messages/message';
import type { Outcome } from '../host';
import type { FillHost } from './host';

/** @returns How it went, in words. */
export async function undoLast(page: FillHost): Promise<Outcome> {
  const answer = await page.undo();
  if (answer.outcome === 'failed') return { done: false, message: answer.message };
  const back = answer.results.filter(({ outcome }) => outcome === 'restored').length;
  const rest = answer.results.length - back;
  const what = message('fill_undone', { count: back });
  if (rest === 0) return { done: true, message: what };
  const why = answer.results.find(({ outcome }) => outcome === 'refused')?.message ?? '';
  return { done: false, message: message('fill_undoneSome', { rest, what, why }) };
}
