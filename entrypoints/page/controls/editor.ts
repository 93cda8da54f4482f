/** Editable elements: the whole content replaced by way of the insertion engine, as one step of undo. */

import type { PageFill, PageResult } from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { selectionOf } from '../dom/tree';
import { insertInto } from '../insert';
import { erase } from '../insert/native';
import { targetOf } from '../insert/target';
import { Control, type Driver, MISMATCH, type OwnFeatures, type Restore } from './control';
import { enter } from './events';
import { shownBeside } from './shown-beside';

/** What no other driver takes: whatever else a person can type into. */
export const editor = {
  selector: '[contenteditable="true"], [role="textbox"]',
  begins: (element: HTMLElement) => (isEditable(element) ? element : undefined),
  of: (element: HTMLElement): Control => new Editor(element),
} satisfies Driver;

/** One inside another is part of it, and a part of a date is none. */
const isEditable = (element: HTMLElement): boolean =>
  own(element, 'role') !== 'spinbutton' &&
  (own(element, 'getAttribute')('contenteditable') === '' ||
    own(element, 'getAttribute')('contenteditable') === 'true' ||
    own(element, 'getAttribute')('contenteditable') === 'plaintext-only') &&
  !own(own(element, 'parentElement'), 'isContentEditable');

class Editor extends Control {
  readonly driver = 'editor';
  readonly writing = 'edited';
  override readonly restoresInSteps = true;

  features(): OwnFeatures {
    return { tag: 'editable', type: this.htmlType || 'text', options: [], maxLength: 0 };
  }

  shape(): 'text' | 'long-text' {
    return this.#isOneLine() ? 'text' : 'long-text';
  }

  /** Where a box of one line makes something else of its text, what it shows beside. */
  current(): string {
    const { element } = this;
    const text = (own(element, 'textContent') ?? '').replace(/\u200b|\ufeff/g, '').trim();
    return text === '' && this.#isOneLine() ? shownBeside(element) : text;
  }

  standIn(): Element {
    return this.element;
  }

  override stepwise() {
    return (fill: PageFill) => fillEditor(fill, this.element);
  }

  restorer(): Restore {
    const innerHTML = own(this.element, 'innerHTML');
    const text = this.current();
    return ({ element }) => restoreRich(element, text, innerHTML);
  }

  #isOneLine(): boolean {
    return own(this.element, 'ariaMultiLine') === 'false';
  }
}

/** Selects what stands in the editor and puts the text in its place. */
async function fillEditor({ n, value }: PageFill, element: HTMLElement): Promise<PageResult> {
  if (value.type !== 'text') {
    return { n, outcome: 'refused', message: MISMATCH };
  }
  selectAll(element);
  const result = await insertInto(targetOf(element), { text: value.value, html: value.html });
  own(element, 'blur')();
  if (!result) return { n, outcome: 'refused', message: 'The page has replaced this field.' };
  if (result.outcome !== 'inserted') return { n, outcome: result.outcome, message: result.message };
  return { n, outcome: 'filled', message: result.notes.join(' ') };
}

/** Puts back what stood in an editor. */
async function restoreRich(element: HTMLElement, text: string, html: string): Promise<void> {
  selectAll(element);
  if (text === '') erase(element);
  else await insertInto(targetOf(element), { text, html });
  own(element, 'blur')();
}

function selectAll(element: HTMLElement): void {
  enter(element);
  selectionOf(element)?.selectAllChildren(element);
}
