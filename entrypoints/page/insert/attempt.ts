/** One way tried: what stood there before, the deed, what stands there after. */

import { isRoot } from '../dom/element-types';
import { own } from '../dom/own';
import { deepActive, viewOf } from '../dom/tree';
import { keepEndSpace, placeCaret } from './caret';
import { sendUndo } from './events';
import { type Content, type InsertResult, refused, type Way } from './result';
import { aroundOf, type Snapshot, snapshot } from './snapshot';
import { targetOf } from './target';
import { gain, settled, verdict } from './verify';
import { fieldVerdict } from './verify-field';
import type { Act, Open } from './ways';

const ALTERED = {
  twice: 'The text seems to stand there twice. Check it; Ctrl+Z takes it back.',
  kept: 'The text is in, but the editor has kept what was selected. Check it.',
  elsewhere: 'The editor has put the text elsewhere. Check it; Ctrl+Z takes it back.',
  changed: 'The page has changed the text. Check it; Ctrl+Z takes it back.',
};

/** The page may have the text although the field does not show it: a second try could be a second text. */
const UNTOLD = refused(
  'ignored',
  'The page has taken the text, but shows it nowhere: look whether it is there before you try again.',
);

const ELSEWHERE = 'The page has taken the text out of the field; it stands elsewhere on the page.';

/**
 * @returns What became of it; `next` when nothing did, so that another way may be tried; `gone` when the
 * field has left the page, and the text stands nowhere on it.
 */
export async function attempt(
  target: Open,
  content: Content,
  way: Way,
  act: Act,
): Promise<InsertResult | 'gone' | 'next'> {
  const root = own(target.element, 'getRootNode')();
  const before = snapshot(target, root);
  const keepScroll = scrollKeeper(target.element);
  const hearing = hear(target.element);
  const deed = act(content);
  const heard = hearing();
  if (deed === 'nothing') return 'next';
  const after = await settled(target, root, before, deed, content);
  keepScroll();
  // Nothing shows what a page has made of it that takes a text over and draws none.
  const drawn = target.kind === 'rich' && !showsNothing(target);
  const untold = !drawn && (deed === 'page' ? showsNothing(target) : heard);
  if (target.kind === 'text')
    return judgeField(target, { root, before, after, untold }, content, way);
  const read = verdict(before, after, content);
  if (read === 'arrived') {
    if (deed === 'page') keepEndSpace(target, content);
    placeCaret(target, content, null);
    return { outcome: 'inserted', way, notes: content.notes };
  }
  if (!own(target.element, 'isConnected')) return 'gone';
  if (read === 'unchanged') return untold ? UNTOLD : 'next';
  // An editor that has lost the caret may still take what is typed.
  if (deed === 'page' && (await takenBack(target, before))) return 'next';
  return { outcome: 'altered', way, message: ALTERED[read] };
}

/** What was seen of a try. */
interface Seen {
  root: Node;
  before: Snapshot;
  after: Snapshot;
  /** The page may have the text without showing it. */
  untold: boolean;
}

function judgeField(
  target: Extract<Open, { kind: 'text' }>,
  { root, before, after, untold }: Seen,
  content: Content,
  way: Way,
): InsertResult | 'gone' | 'next' {
  if (!own(target.element, 'isConnected')) return followed(target, root, before, content, way);
  const read = fieldVerdict(before, after, content);
  if (read.verdict === 'changed') return { outcome: 'altered', way, message: read.message };
  if (read.verdict === 'unchanged') {
    if (gain(before.around, after.around, '', content.text) > 0) return elsewhere(content, way);
    return untold ? UNTOLD : 'next';
  }
  if (read.exact) placeCaret(target, content, before.sides?.left.length ?? null);
  return { outcome: 'inserted', way, notes: [...content.notes, ...read.notes] };
}

/** Where a page draws a field anew in answer to a text, looks for it in the new one and around. */
function followed(
  target: Extract<Open, { kind: 'text' }>,
  root: Node,
  before: Snapshot,
  content: Content,
  way: Way,
): InsertResult | 'gone' {
  const now = targetOf(deepActive(own(target.element, 'ownerDocument')));
  if (now.kind === 'text') {
    const read = fieldVerdict(before, snapshot(now, own(now.element, 'getRootNode')()), content);
    if (read.verdict === 'arrived' && read.exact) {
      placeCaret(now, content, before.sides?.left.length ?? null);
      return { outcome: 'inserted', way, notes: content.notes };
    }
  }
  const around = aroundOf(target, root);
  return gain(before.around, around, before.selected, content.text) > 0
    ? elsewhere(content, way)
    : 'gone';
}

function elsewhere({ notes }: Content, way: Way): InsertResult {
  return { outcome: 'inserted', way, notes: [...notes, ELSEWHERE] };
}

/**
 * Listens for what the browser tells a page of its editing.
 * @returns Ends it and says whether the page was told, or has taken it over.
 */
function hear(element: HTMLElement): () => boolean {
  const view = viewOf(element);
  const events: Event[] = [];
  const note = (event: Event) => events.push(event);
  for (const type of ['beforeinput', 'input']) own(view, 'addEventListener')(type, note, true);
  return () => {
    for (const type of ['beforeinput', 'input']) view.removeEventListener(type, note, true);
    return events.some((event) => event.type === 'input' || event.defaultPrevented);
  };
}

/** True where a text that has come would not be seen: by transparent letters, or under a drawing. */
function showsNothing(target: Open): boolean {
  if (target.kind === 'ear') return true;
  const { element } = target;
  const style = getComputedStyle(element);
  const fill = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  if (isClear(style.color) || isClear(fill) || Number.parseFloat(style.fontSize) < 2) return true;
  const { left, top, width, height } = own(element, 'getBoundingClientRect')();
  const root = own(element, 'getRootNode')();
  const over = isRoot(root)
    ? own(root, 'elementFromPoint')(left + width / 2, top + height / 2)
    : null;
  return own(over, 'localName') === 'canvas';
}

/** A colour that is wholly transparent, as browsers compute it: `rgba(0, 0, 0, 0)`, `lab(0 0 0 / 0)`. */
const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

/** Has the editor undo, and looks whether everything is as it was. */
async function takenBack(target: Open, before: Snapshot): Promise<boolean> {
  const root = own(target.element, 'getRootNode')();
  const now = snapshot(target, root);
  sendUndo(target.element);
  const then = await settled(target, root, now, 'browser', { text: '', notes: [] });
  return then.text === before.text && then.selected === before.selected;
}

/** Typing scrolls the caret into sight; a window that showed the field already stays put. */
function scrollKeeper(element: Element): () => void {
  const view = viewOf(element);
  const { scrollX, scrollY } = view;
  const { top, bottom } = own(element, 'getBoundingClientRect')();
  const inSight = bottom > 0 && top < view.innerHeight;
  return () => {
    if (inSight && view.scrollY !== scrollY)
      own(view, 'scrollTo')({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}
