/** The ways into a field, from the gentlest: each leaves the page's undo and events in place. */
import { own } from '../dom/own';
import { sendBeforeInput, sendEdited, sendPaste } from './events';
import { insertHtml, insertLines, isPlain, selectionElement, typeText } from './native';
import type { Content, Way } from './result';
import { isLeft, type Target } from './target';

/** What became of a way: the page took it over, the browser did it, or nothing happened. */
export type Deed = 'page' | 'browser' | 'nothing';

export type Act = (content: Content) => Deed;

/** A target with a caret. */
export type Open = Extract<Target, { kind: 'text' | 'rich' | 'ear' }>;

/** @returns The ways into a target in the order in which they are tried. */
export function waysInto(target: Open): [Way, Act][] {
  const { element } = target;
  const ways: [Way, Act][] = [
    ['paste', (content) => paste(element, content)],
    ['type', ({ text }) => byBrowser(typeText(element, text))],
  ];
  if (target.kind === 'text') ways.push(['set', ({ text }) => set(target.element, text)]);
  return ways;
}

function byBrowser(done: boolean): Deed {
  return done ? 'browser' : 'nothing';
}

/**
 * Does what a real paste does: the paste event; if the page leaves it alone, beforeinput; if the
 * page leaves that alone too, the insertion itself, wherever the page has put the focus by then.
 */
function paste(element: HTMLElement, content: Content): Deed {
  const caret = selectionElement(element);
  const at = caret && own(element, 'contains')(caret) ? caret : element;
  if (sendPaste(at, content) || sendBeforeInput(at, content)) return 'page';
  // A page that has moved on by now would get the text in its next field.
  if (isPlain(element) && isLeft(element)) return 'page';
  const { text, html } = content;
  if (html === undefined || isPlain(element)) return byBrowser(insertLines(element, text));
  return byBrowser(insertHtml(element, html) || insertLines(element, text));
}

/** Sets the value around the selection and tells the page, where typing did nothing. */
function set(element: HTMLInputElement | HTMLTextAreaElement, text: string): Deed {
  const { selectionStart: start, selectionEnd: end } = element;
  if (start === null || end === null) element.value += text;
  else element.setRangeText(text, start, end, 'end');
  sendEdited(element, text);
  return 'browser';
}
