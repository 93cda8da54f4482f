/** Fills what the person has confirmed, frame by frame. */

import { asLine } from '../../data/fill/as-line';
import { type Message, message } from '../../data/messages/message';
import type { FillField, FillResult, FillValue } from '../../data/schema/fill';
import type { KeptFiles } from '../../data/schema/kept-files';
import type { PageFill, PageValue } from '../../data/schema/page-fill';
import { filesShelf } from '../../data/storage/items';
import { isSeen } from '../browser/frames';
import { type Doubt, type Doubtful, doubtText, settleDoubts } from './fill-doubts';
import { doubtsAmongIn, fillPage, framesNow } from './fill-page';

/** A field to fill, as `fill-apply` names it. */
export type Wanted = Pick<FillField, 'id'> & { value: FillValue };

/**
 * Fills the fields, each in its frame; frames that a person no longer sees are left alone.
 * @throws Error of the browser's where no script may run.
 */
export async function applyToTab(tabId: number, wanted: readonly Wanted[]): Promise<FillResult[]> {
  const kept = await filesShelf.read();
  const files = kept.state === 'ok' ? kept.value : {};
  const hidden = await hiddenFrames(tabId);
  const results: FillResult[] = [];
  const frames = byFrame(wanted);
  const doubts = await doubtsIn(tabId, new Map([...frames].filter(([id]) => !hidden.has(id))));
  for (const [frameId, fields] of frames) {
    if (hidden.has(frameId)) {
      results.push(...fields.map(({ id }) => refused(id, message('fill_refusal_frame'))));
      continue;
    }
    const fills: PageFill[] = [];
    for (const { id, value } of fields) {
      const pageValue = toPageValue(value, files);
      const doubt = doubts.get(id);
      if (doubt) results.push(refused(id, doubtText(doubt)));
      else if (pageValue) fills.push({ n: numberIn(id), value: pageValue });
      else results.push(refused(id, message('fill_refusal_file')));
    }
    const answers = await fillPage(tabId, frameId, fills).catch(() => []);
    const byNumber = new Map(answers.map((answer) => [answer.n, answer]));
    for (const { n } of fills) {
      const answer = byNumber.get(n);
      const id = `${frameId}:${n}`;
      results.push(
        answer
          ? { id, outcome: answer.outcome, message: asLine(answer.message) }
          : refused(id, message('fill_refusal_changed')),
      );
    }
  }
  return results;
}

/** Which of the fields are not seen for certain now, by their ids: a page may have changed since the plan. */
async function doubtsIn(
  tabId: number,
  frames: ReadonlyMap<number, readonly Wanted[]>,
): Promise<ReadonlyMap<string, Doubt>> {
  const doubtful: Doubtful[] = [];
  for (const [frameId, fields] of frames) {
    const numbers = fields.map(({ id }) => numberIn(id));
    const ns = await doubtsAmongIn(tabId, frameId, numbers).catch(() => undefined);
    // Of a frame that does not answer everything is in doubt.
    doubtful.push({ frameId, ns: ns ?? numbers });
  }
  return settleDoubts(tabId, doubtful);
}

/** The ids of frames that stand in one a person does not see. */
async function hiddenFrames(tabId: number): Promise<Set<number>> {
  const now = await framesNow(tabId);
  const frames = now.flatMap(({ value }) => value.frames);
  const hidden = now.filter(({ value }) => !isSeen(value.path, frames));
  return new Set(hidden.map(({ frameId }) => frameId));
}

function byFrame(wanted: readonly Wanted[]): Map<number, Wanted[]> {
  const frames = new Map<number, Wanted[]>();
  for (const field of wanted) {
    const frameId = Number(field.id.split(':')[0]);
    const fields = frames.get(frameId) ?? [];
    frames.set(frameId, fields);
    fields.push(field);
  }
  return frames;
}

/** The page script's own number of a field. */
export const numberIn = (id: string): number => Number(id.split(':')[1]);

function toPageValue(value: FillValue, files: KeptFiles): PageValue | undefined {
  if (value.type !== 'file') return value;
  const file = files[value.file];
  return file && { type: 'file', name: file.name, mime: file.type, base64: file.base64 };
}

function refused(id: string, why: Message): FillResult {
  return { id, outcome: 'refused', message: why };
}
