/** HTML's boxes to type in, of one line or several, whatever their type. */

import type { NoField, PageFill, PageResult, PageValue } from '../../../../data/schema/page-fill';
import { own } from '../../dom/own';
import { isInput, isTextArea } from '../../dom/tree';
import {
  Control,
  type Driver,
  MISMATCH,
  type Objection,
  type OwnFeatures,
  type Restore,
  type Typing,
} from '../control';
import { announceValue, press } from '../events';
import { removerAround } from '../remover';
import { short } from '../short';
import { featuresOfBox, type TextBox } from '../text-box';
import { codeKept, codesBeside } from './calling-code';
import { entriesBeside, fillEntries, isEntryBeside, takeEntriesOut } from './entries';
import { isSameText } from './same-text';
import { replaceText, typeAgain, typeOver } from './typing';
import { isUnderLabel } from './under-label';
import { fillWaiting } from './waiting';

/** All inputs that no other driver takes, hidden ones and buttons as well: they are told, and never filled. */
export const textField: Driver = {
  selector: 'input:not([type=hidden], [type=password]), textarea',
  of: (element) => (isInput(element) || isTextArea(element) ? new TextField(element) : undefined),
};

/** Values of these types are dates and times, in a form of their own. */
const DATES = /^(date|month|week|time|datetime-local)$/;

class TextField extends Control<TextBox> implements Typing {
  readonly driver = 'text-field';
  readonly writing = 'typed';
  override readonly isInterchangeable = true;

  features(): OwnFeatures {
    return featuresOfBox(this.element);
  }

  get isOneLine(): boolean {
    return isInput(this.element);
  }

  shape(): 'text' | 'long-text' | 'date' {
    if (!this.isOneLine) return 'long-text';
    return DATES.test(this.element.type) ? 'date' : 'text';
  }

  current(): string {
    return this.element.value;
  }

  standIn(): Element {
    return this.element;
  }

  override isUnderLabel(): boolean {
    return isUnderLabel(this.element);
  }

  override isLocked(): boolean {
    return own(this.element, 'matches')(':disabled, [readonly]');
  }

  /** An empty one that can only be read may have a calendar. */
  override noField(): NoField | undefined {
    const { disabled, readOnly, value } = this.element;
    if (!this.isLocked()) return undefined;
    if (disabled) return 'off';
    return readOnly && value === '' ? undefined : 'read-only';
  }

  override put(value: PageValue): string {
    if (value.type !== 'text') return MISMATCH;
    const { maxLength } = this.element;
    if (maxLength > 0 && value.value.length > maxLength) {
      return `It has ${value.value.length} characters; the field takes ${maxLength}.`;
    }
    this.element.value = value.value;
    announceValue(this.element, value.value);
    return '';
  }

  override stepwise() {
    if (!this.isUnderLabel()) return undefined;
    return (fill: PageFill, objection: Objection) => fillWaiting(fill, this, objection);
  }

  override agrees(_value: PageValue, wanted: string): string | undefined {
    const now = this.current();
    return isSameText(now, wanted) ? `The field writes it as “${short(now)}”.` : undefined;
  }

  restorer(): Restore {
    const { value } = this.element;
    const offered = removerAround(this.element);
    return (now) => {
      if (!(now instanceof TextField)) return value === '' ? now.empty() : undefined;
      now.element.value = value;
      announceValue(now.element, value);
      // What a widget offers to clear since it was filled, it still keeps.
      const remover = value === '' && !offered ? removerAround(now.element) : undefined;
      if (remover) press(remover);
    };
  }

  // What is typed.

  override get typing(): Typing {
    return this;
  }

  again(fill: PageFill, objection: Objection): Promise<PageResult> {
    return typeAgain(fill, this, objection);
  }

  async putBack(before: string): Promise<void> {
    if (this.current() !== before) await replaceText(this.element, before);
    // What can only be typed in can only be typed away.
    if (this.current() !== before) await typeOver(this.element, before);
  }

  entries(): string {
    return entriesBeside(this.element);
  }

  isEntry(text: string): boolean {
    return isEntryBeside(this.element, text);
  }

  fillEntries(n: number, entries: readonly string[]): Promise<PageResult | null> {
    return fillEntries(n, this.element, entries);
  }

  takeEntriesOut(entries: readonly string[]): Promise<void> {
    return takeEntriesOut(this.element, entries);
  }

  codesBeside(): string[] {
    return codesBeside(this.element);
  }

  codeKept(): string | undefined {
    return codeKept(this.current());
  }
}
