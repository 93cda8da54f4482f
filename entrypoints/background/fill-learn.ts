/** Keeps a correction, so that the field and those called like it are known the next time. */
import { withCorrection } from '../../data/learning/learn';
import type { Correction } from '../../data/schema/fill';
import { learnedShelf } from '../../data/storage/shelves';
import { planPages } from './fill-page';

/** @throws StorageError, or Error of the browser's, each with words to show. */
export async function learn(tabId: number, id: string, correction: Correction): Promise<void> {
  const [frameId, n] = id.split(':').map(Number);
  const plan = (await planPages(tabId)).find((one) => one.frameId === frameId)?.value;
  const field = plan?.fields.find((one) => one.n === n);
  if (!plan || !field) throw new Error('The page has changed. Look at it again.');
  const kept = await learnedShelf.read();
  const known = { ...field, section: field.section?.name };
  const before = kept.state === 'ok' ? kept.value : [];
  await learnedShelf.write(withCorrection(before, known, plan.origin, correction));
}
