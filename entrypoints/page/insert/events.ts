/** Events that the page takes for a person's own. */

import { own } from '../dom/own';
import { forPage, pageOf } from '../dom/page-world';
import { selectionOf } from '../dom/tree';
import { isPlain } from './native';
import type { Content } from './result';

const BUBBLING = { bubbles: true, cancelable: true, composed: true };

/** Sends a paste. @returns Whether the page has taken it over. */
export function sendPaste(at: HTMLElement, content: Content): boolean {
  const { ClipboardEvent, DataTransfer } = pageOf(at);
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('paste', forPage({ ...BUBBLING, clipboardData }, at));
  write(event.clipboardData, content);
  return !own(at, 'dispatchEvent')(event);
}

/** Announces the insertion of what was pasted. @returns Whether the page has taken it over. */
export function sendBeforeInput(at: HTMLElement, content: Content): boolean {
  const { InputEvent, DataTransfer } = pageOf(at);
  // Input Events, §5.1: plain fields get the text itself, editors what was on the clipboard.
  const carried = isPlain(at)
    ? { data: content.text }
    : { dataTransfer: new DataTransfer(), targetRanges: selectedRanges(at) };
  const init = { ...BUBBLING, inputType: 'insertFromPaste', ...carried };
  const event = new InputEvent('beforeinput', forPage(init, at));
  write(event.dataTransfer, content);
  return !own(at, 'dispatchEvent')(event);
}

/**
 * Sends the events of a finished edit.
 * @param inputType As Input Events has it: whether it was typed, or put in the place of all that stood there.
 */
export function sendEdited(
  element: HTMLElement,
  data: string | null = null,
  inputType: 'insertText' | 'insertReplacementText' = 'insertText',
): void {
  const { Event, InputEvent } = pageOf(element);
  const init = { bubbles: true, composed: true, inputType, data };
  own(element, 'dispatchEvent')(new InputEvent('input', forPage(init, element)));
  own(element, 'dispatchEvent')(new Event('change', forPage({ bubbles: true }, element)));
}

/** Presses the keys of undo for an editor that keeps its own history. */
export function sendUndo(at: HTMLElement): void {
  const { KeyboardEvent } = pageOf(at);
  const modifier = /Mac|iP/.test(navigator.platform) ? 'metaKey' : 'ctrlKey';
  const init = { ...BUBBLING, key: 'z', code: 'KeyZ', keyCode: 90, which: 90, [modifier]: true };
  own(at, 'dispatchEvent')(new KeyboardEvent('keydown', forPage(init, at)));
  own(at, 'dispatchEvent')(new KeyboardEvent('keyup', forPage(init, at)));
}

/** Firefox drops the data that an event is made with: it is written when the event is there. */
function write(data: DataTransfer | null, { text, html }: Content): void {
  data?.setData('text/plain', text);
  if (html !== undefined) data?.setData('text/html', html);
}

function selectedRanges(at: HTMLElement): StaticRange[] {
  const selection = selectionOf(at);
  if (!selection?.rangeCount) return [];
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const { StaticRange } = pageOf(at);
  const init = { startContainer, startOffset, endContainer, endOffset };
  return [new StaticRange(forPage(init, at))];
}
