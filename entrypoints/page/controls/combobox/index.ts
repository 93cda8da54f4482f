/** A list that opens: role `combobox`, or a button with a list box. */

import type { Option } from '../../../../data/fill/values/want';
import type { PageFill, PageResult } from '../../../../data/schema/page-fill';
import { own } from '../../dom/own';
import { isInput, isTextArea } from '../../dom/tree';
import { Control, type Driver, type OwnFeatures, type Restore } from '../control';
import { optionsIn } from '../option';
import { featuresOfBox } from '../text-box';
import { isTagBox } from '../text-field/entries';
import { chooseOne } from './choose';
import { close, empty } from './close';
import { chooseInCombobox } from './fill';
import { openLists } from './listbox';
import { isCombobox, isListWidget } from './pattern';
import { shownOf, standInOf, writingOf } from './shown';

export const combobox: Driver = {
  selector: '[aria-haspopup="listbox"], [role="combobox"]',
  begins: (element) => (isListWidget(element) ? element : undefined),
  // A box for several entries, each of which is complete with Enter, is one without a list.
  of: (element, { several }) =>
    (several && isTagBox(element)) || isCombobox(element) ? new Combobox(element) : undefined,
};

export class Combobox extends Control {
  readonly driver = 'combobox';
  readonly writing = writingOf(this.element);
  override readonly opens = true;
  override readonly restoresInSteps = true;
  override readonly notBack =
    'This list cannot be emptied again once something is chosen. Choose in it yourself.';

  features(): OwnFeatures {
    const { element } = this;
    if (isInput(element) || isTextArea(element)) return featuresOfBox(element);
    return isListWidget(element)
      ? { tag: 'select', type: 'select-one', options: [], maxLength: 0 }
      : { tag: 'editable', type: this.htmlType || 'text', options: [], maxLength: 0 };
  }

  override get isDrawnAnew(): boolean {
    return own(this.element, 'role') === 'combobox';
  }

  shape(): 'choice' {
    return 'choice';
  }

  current(): string {
    return shownOf(this.element);
  }

  override options(): Option[] {
    const { element } = this;
    return isInput(element) ? optionsIn(element.list?.options ?? []) : [];
  }

  standIn(): Element {
    return standInOf(this.element);
  }

  override isMultiple(): boolean {
    const { element } = this;
    const id = own(element, 'getAttribute')('aria-controls') ?? '';
    const box = own(document, 'getElementById')(id);
    return (
      own(box, 'ariaMultiSelectable') === 'true' || own(element, 'ariaMultiSelectable') === 'true'
    );
  }

  override stepwise() {
    return (fill: PageFill) => this.#choose(fill);
  }

  restorer(): Restore {
    const before = this.current();
    return ({ element }) => restore(element, before);
  }

  /** A search that has found nothing is taken out again, and what it has put out is put back. */
  async #choose(fill: PageFill): Promise<PageResult> {
    const before = this.current();
    const result = await chooseInCombobox(fill, this.element);
    if (result.outcome === 'refused' && this.current() !== before)
      await restore(this.element, before);
    return result;
  }
}

/** Chooses again what was chosen, or empties the list where nothing was. */
async function restore(element: HTMLElement, before: string): Promise<void> {
  if (before === '') return empty(element);
  const lists = openLists(element);
  await chooseOne(element, [before]);
  await close(element, lists);
}
