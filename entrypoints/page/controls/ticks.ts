/** Boxes to tick, of HTML's or by their role; by itself each, or several that answer one question. */

import type { Option } from '../../../data/fill/values/want';
import { yesOrNo } from '../../../data/fill/values/yes-no';
import type { Features } from '../../../data/recognition/features';
import type { PageValue } from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { isInput } from '../dom/tree';
import { Control, type Driver, isShut, MISMATCH, type OwnFeatures, type Restore } from './control';
import { press } from './events';
import { GONE, optionOf, optionText, valueAttribute } from './option';
import { isPressed, isTickByRole, pressText } from './pressed-choice';
import { namesOfChoices } from './radios';
import { choiceShown } from './stand-in';

export const tick: Driver = {
  selector: '[role="checkbox"], [role="switch"]',
  begins: (element) => (isTickByRole(element) ? element : undefined),
  of: (element) =>
    (isInput(element) ? element.type === 'checkbox' : isTickByRole(element))
      ? new Tick(element)
      : undefined,
};

/** What HTML has for a box to tick. */
const FEATURES = {
  tag: 'input',
  type: 'checkbox',
  options: [],
  maxLength: 0,
} satisfies OwnFeatures;

class Tick extends Control {
  readonly driver = 'tick';
  readonly writing = 'none';
  override readonly choice = 'checkbox';

  features(): OwnFeatures {
    return FEATURES;
  }

  shape(): 'tick' {
    return 'tick';
  }

  current(): string {
    return isTicked(this.element) ? TICKED : '';
  }

  standIn(): Element {
    return choiceShown(this.element);
  }

  override names({ question, texts: { label } }: Features): (string | undefined)[] | undefined {
    return label && yesOrNo(label) ? [question, label] : undefined;
  }

  override asGroup(): Control {
    return new Ticks(this.element);
  }

  override put(value: PageValue): string {
    if (value.type !== 'tick') return MISMATCH;
    setTick(this.element, value.on);
    return '';
  }

  restorer(): Restore {
    const before = isTicked(this.element);
    return ({ element }) => setTick(element, before);
  }
}

class Ticks extends Control {
  readonly driver = 'ticks';
  readonly writing = 'none';

  features(): OwnFeatures {
    return FEATURES;
  }

  shape(): 'choice' {
    return 'choice';
  }

  current(): string {
    return this.members.filter(isTicked).map(tickText).join(', ');
  }

  override options(): Option[] {
    return this.members.map((one) => ({ label: tickText(one), value: valueAttribute(one) }));
  }

  standIn(): Element {
    return choiceShown(this.element);
  }

  override isMultiple(): boolean {
    return true;
  }

  override names({ question, texts }: Features): (string | undefined)[] {
    return namesOfChoices(question, texts.title, this.options());
  }

  override join(other: Control): boolean {
    if (!(other instanceof Tick)) return false;
    this.members.push(other.element);
    return true;
  }

  /** Each of the entries has its tick, and nothing else. */
  override put(value: PageValue): string {
    if (value.type !== 'entries' && value.type !== 'text') return MISMATCH;
    const entries =
      value.type === 'text'
        ? [value]
        : value.values.map((one) => ({ type: 'text', value: one }) as const);
    const wanted = entries.map((one) => optionOf(this.members, one, tickText, valueAttribute));
    if (wanted.some((one) => !one || isShut(one))) return GONE;
    for (const member of this.members) setTick(member, wanted.includes(member));
    return '';
  }

  /** In the order of the page. */
  override agrees(value: PageValue): string | undefined {
    if (value.type !== 'entries') return undefined;
    const ticked = new Set(this.members.filter(isTicked).map(tickText));
    const isSame =
      ticked.size === value.values.length && value.values.every((one) => ticked.has(one));
    return isSame ? '' : undefined;
  }

  restorer(): Restore {
    const before = this.members.map((member) => [member, isTicked(member)] as const);
    return () => {
      for (const [member, ticked] of before) setTick(member, ticked);
    };
  }
}

/** How a tick is told of, as a value that stands there. */
export const TICKED = 'ticked';

/** Whether a tick stands in a box of HTML's, or in what has the role of one. */
const isTicked = (element: HTMLElement): boolean =>
  isInput(element) ? element.checked : isPressed(element);

/** What a box to tick is called, be it HTML's or a widget. */
const tickText = (element: HTMLElement): string =>
  isInput(element) ? optionText(element) : pressText(element);

/** Ticks a box or takes the tick out: HTML's own by a click, a widget by all that a pointer does. */
function setTick(element: HTMLElement, on: boolean): void {
  if (isTicked(element) === on) return;
  if (isInput(element)) own(element, 'click')();
  else press(element);
}
