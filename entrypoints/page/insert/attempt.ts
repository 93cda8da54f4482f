/** One way tried: what stood there before, the deed, what stands there after. */
import { keepEndSpace, placeCaret } from './caret';
import { viewOf } from './dom';
import { sendUndo } from './events';
import type { Content, InsertResult, Way } from './result';
import { type Snapshot, snapshot } from './snapshot';
import { settled, verdict } from './verify';
import { fieldVerdict } from './verify-field';
import type { Act, Open } from './ways';

const ALTERED = {
  twice: 'The text seems to stand there twice. Check it; Ctrl+Z takes it back.',
  kept: 'The text is in, but the editor has kept what was selected. Check it.',
  elsewhere: 'The editor has put the text elsewhere. Check it; Ctrl+Z takes it back.',
  changed: 'The page has changed the text. Check it; Ctrl+Z takes it back.',
};

/** @returns What became of it; `next` when nothing did, null when the field has gone. */
export async function attempt(
  target: Open,
  content: Content,
  way: Way,
  act: Act,
): Promise<InsertResult | null | 'next'> {
  const root = target.element.getRootNode();
  const before = snapshot(target, root);
  const keepScroll = scrollKeeper(target.element);
  const deed = act(content);
  if (deed === 'nothing') return 'next';
  const after = await settled(target, root, before, deed, content);
  keepScroll();
  if (target.kind === 'text') return judgeField(target, before, after, content, way);
  const read = verdict(before, after, content);
  if (read === 'arrived') {
    if (deed === 'page') keepEndSpace(target, content);
    placeCaret(target, content, null);
    return { outcome: 'inserted', way, notes: content.notes };
  }
  if (!target.element.isConnected) return null;
  if (read === 'unchanged') return 'next';
  // An editor that has lost the caret may still take what is typed.
  if (deed === 'page' && (await takenBack(target, before))) return 'next';
  return { outcome: 'altered', way, message: ALTERED[read] };
}

function judgeField(
  target: Extract<Open, { kind: 'text' }>,
  before: Snapshot,
  after: Snapshot,
  content: Content,
  way: Way,
): InsertResult | null | 'next' {
  if (!target.element.isConnected) return null;
  const read = fieldVerdict(before, after, content);
  if (read.verdict === 'unchanged') return 'next';
  if (read.verdict === 'changed') return { outcome: 'altered', way, message: read.message };
  if (read.exact) placeCaret(target, content, before.sides?.left.length ?? null);
  return { outcome: 'inserted', way, notes: [...content.notes, ...read.notes] };
}

/** Has the editor undo, and looks whether everything is as it was. */
async function takenBack(target: Open, before: Snapshot): Promise<boolean> {
  const root = target.element.getRootNode();
  const now = snapshot(target, root);
  sendUndo(target.element);
  const then = await settled(target, root, now, 'browser', { text: '', notes: [] });
  return then.text === before.text && then.selected === before.selected;
}

/** Typing scrolls the caret into sight; a window that showed the field already stays put. */
function scrollKeeper(element: Element): () => void {
  const view = viewOf(element);
  const { scrollX, scrollY } = view;
  const { top, bottom } = element.getBoundingClientRect();
  const inSight = bottom > 0 && top < view.innerHeight;
  return () => {
    if (inSight && view.scrollY !== scrollY)
      view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}
