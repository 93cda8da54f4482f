/** Keeps a correction, so that the field and those called like it are known the next time. */
import { withCorrection } from '../../data/fill/corrections/learn';
import type { Correction, Fleeting } from '../../data/schema/fill';
import { learnedShelf } from '../../data/storage/items';
import { isPrivate } from '../browser/private';
import { planPages } from './fill-page';

/**
 * @returns The correction itself where it was not kept, as in a private window: it holds for as long as
 * it is sent along with the plans.
 * @throws StorageError, or Error of the browser's, each with words to show.
 */
export async function learn(
  tabId: number,
  id: string,
  correction: Correction,
): Promise<{ fleeting?: Fleeting }> {
  const [frameId, n] = id.split(':').map(Number);
  const plan = (await planPages(tabId)).plans.find((one) => one.frameId === frameId)?.value;
  const found = plan?.fields.find((one) => one.n === n);
  if (!plan || !found) throw new Error('The page has changed. Look at it again.');
  const { label, name, id: elementId, control, section } = found;
  const field = { label, name, id: elementId, control, section: section?.name };
  const { origin } = plan;
  if (await isPrivate(tabId)) return { fleeting: { origin, field, correction } };
  const kept = await learnedShelf.read();
  const before = kept.state === 'ok' ? kept.value : [];
  await learnedShelf.write(withCorrection(before, field, origin, correction));
  return {};
}
