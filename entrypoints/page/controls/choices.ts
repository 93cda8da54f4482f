/**
 * Choices.js: a list of HTML's, hidden in the box that shows it, which hears nothing of what is set in it.
 * https://github.com/Choices-js/Choices
 */

import type { PageFill, PageResult } from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { isHtml, isSelect } from '../dom/tree';
import { type DrawnBy, type Driver, MISMATCH, type Restore } from './control';
import { hover, key, leave, pressHarmless } from './events';
import { GONE, optionOf } from './option';
import { Select } from './select';
import { until } from './until';

/** The box around the list: it says itself what it has made of what. */
const BOX = '.choices[data-type^="select"]';
/** What shows the choice, and is pressed. */
const FACE = '.choices__inner';

export const choices: Driver = {
  of(element) {
    const box = isSelect(element) ? own(element, 'closest')(BOX) : null;
    return isSelect(element) && isHtml(box) ? new Choices(element, box) : undefined;
  },
};

class Choices extends Select {
  override readonly driver = 'choices';
  override readonly writing = 'none';
  override readonly restoresInSteps = true;
  readonly #box: HTMLElement;

  constructor(list: HTMLSelectElement, box: HTMLElement) {
    super(list);
    this.#box = box;
  }

  override standIn(): Element {
    return own(this.#box, 'querySelector')(FACE) ?? this.#box;
  }

  override drawnBy(): DrawnBy {
    return { box: this.#box, widget: null, taker: this, holdsOthers: false };
  }

  override put(): string {
    return MISMATCH;
  }

  override stepwise() {
    return (fill: PageFill) => this.#fill(fill);
  }

  override restorer(): Restore {
    const before = selectedIn(this.element);
    return async (now) => {
      if (now instanceof Choices) await now.#choose(before);
    };
  }

  async #fill({ n, value }: PageFill): Promise<PageResult> {
    const entries =
      value.type === 'entries'
        ? value.values.map((one) => ({ type: 'text', value: one }) as const)
        : value.type === 'text'
          ? [value]
          : [];
    if (entries.length === 0) return { n, outcome: 'refused', message: MISMATCH };
    const options = [...this.element.options];
    const wanted = entries.map((one) => optionOf(options, one, labelOf, sentOf));
    if (wanted.some((one) => !one || one.disabled)) return { n, outcome: 'refused', message: GONE };
    const before = selectedIn(this.element);
    const values = wanted.map((one) => one?.value ?? '');
    if (await this.#choose(values)) return { n, outcome: 'filled', message: '' };
    await this.#choose(before);
    return { n, outcome: 'refused', message: 'The page did not take it.' };
  }

  /** @param values What is to be chosen, and nothing else. @returns Whether it is. */
  async #choose(values: readonly string[]): Promise<boolean> {
    const isDone = () => selectedIn(this.element).join('\n') === inOrder(this.element, values);
    for (const value of selectedIn(this.element))
      if (this.element.multiple && !values.includes(value)) await this.#takeOut(value);
    for (const value of values)
      if (!selectedIn(this.element).includes(value)) await this.#pressHarmless(value);
    if (own(this.#box, 'ariaExpanded') === 'true') key(this.#box, 'Escape');
    const active = own(document, 'activeElement');
    if (isHtml(active) && own(this.#box, 'contains')(active)) own(active, 'blur')();
    leave(this.#box);
    return until(isDone);
  }

  /** Opens the list and presses an entry. */
  async #pressHarmless(value: string): Promise<void> {
    const face = this.standIn();
    if (own(this.#box, 'ariaExpanded') !== 'true') pressHarmless(face);
    const entry = () =>
      own(
        this.#box,
        'querySelector',
      )<HTMLElement>(`[data-choice][data-value="${CSS.escape(value)}"]`);
    await until(() => own(entry(), 'checkVisibility')?.() ?? false);
    const found = entry();
    if (!found) return;
    own(found, 'scrollIntoView')({ block: 'nearest', behavior: 'instant' });
    hover(found);
    pressHarmless(found);
    await until(() => selectedIn(this.element).includes(value));
  }

  /** By the button of the entry, or as the last of them by the Backspace key. */
  async #takeOut(value: string): Promise<void> {
    const item = own(this.#box, 'querySelector')(`[data-item][data-value="${CSS.escape(value)}"]`);
    const button = own(item, 'querySelector')?.('[data-button]');
    const typed = own(this.#box, 'querySelector')<HTMLElement>('input[type="search"]');
    if (button) pressHarmless(button);
    else if (typed && !own(item, 'nextElementSibling')) {
      own(typed, 'focus')({ preventScroll: true });
      key(typed, 'Backspace');
    }
    await until(() => !selectedIn(this.element).includes(value));
  }
}

const labelOf = ({ label }: HTMLOptionElement): string => label.trim();
const sentOf = ({ value }: HTMLOptionElement): string => value;

const selectedIn = (list: HTMLSelectElement): string[] => [...list.selectedOptions].map(sentOf);

/** As the list has its options. */
const inOrder = (list: HTMLSelectElement, values: readonly string[]): string =>
  [...list.options]
    .map(sentOf)
    .filter((value) => values.includes(value))
    .join('\n');
