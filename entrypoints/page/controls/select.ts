/** HTML's own list, which a page may have hidden behind a widget that shows it. */

import type { Option } from '../../../data/fill/values/want';
import { asksToChoose } from '../../../data/recognition/lexicon/prompts';
import type { PageValue } from '../../../data/schema/page-fill';
import { isSelect } from '../dom/tree';
import type { Writing } from '../sight/seen-control';
import { Combobox } from './combobox';
import { meant } from './combobox/choose';
import {
  Control,
  type DrawnBy,
  type Driver,
  MISMATCH,
  type OwnFeatures,
  type Restore,
} from './control';
import { announceValue } from './events';
import { GONE, optionOf, optionsIn } from './option';
import { isNameOf } from './shown-beside';
import { isReadable, isShown, widgetIn } from './stand-in';

/** So many of its entries, and so much of each, tell what a list is for. */
const TOLD = 100;
const LONGEST = 60;

export const select: Driver = {
  selector: 'select',
  of: (element) => (isSelect(element) ? new Select(element) : undefined),
};

export class Select extends Control<HTMLSelectElement> {
  readonly driver: string = 'select';
  readonly writing: Writing = 'shown';
  override readonly hasValues = true;
  override readonly isInterchangeable = true;

  features(): OwnFeatures {
    const { element } = this;
    const options: string[] = [];
    for (let i = 0; i < element.options.length && i < TOLD; i++)
      options.push((element.options[i]?.text ?? '').trim().slice(0, LONGEST));
    return { tag: 'select', type: element.type, options, maxLength: 0 };
  }

  shape(): 'choice' {
    return 'choice';
  }

  /** A list that shows its first entry because nothing is chosen stands empty. */
  current(): string {
    const { element } = this;
    if (!element.multiple) {
      const option = element.options[element.selectedIndex];
      return option && !isPrompt(option, element) ? option.label : '';
    }
    return [...element.selectedOptions]
      .filter((option) => !isPrompt(option, element))
      .map(({ label }) => label)
      .join(', ');
  }

  override options(): Option[] {
    return optionsIn(this.element.options);
  }

  standIn(): Element {
    const { element } = this;
    return isShown(element) ? element : (drawnBeside(element) ?? element);
  }

  override isMultiple(): boolean {
    return this.element.multiple;
  }

  override drawnBy(): DrawnBy | undefined {
    const box = this.standIn();
    if (box === this.element) return undefined;
    const widget = widgetIn(box);
    // A list that is fetched while one types is empty: the widget beside it takes the value.
    const taker = widget && this.options().length === 0 ? new Combobox(widget) : this;
    return { box, widget, taker, holdsOthers: true };
  }

  /** A text as the choice that it means, where a page has drawn a list in the place of a text field. */
  override valueFor(value: PageValue): PageValue | undefined {
    if (value.type !== 'text') return value;
    const options = this.options();
    if (options.some(({ label }) => label === value.value)) return value;
    const option = meant(options, [value.value, ...(value.others ?? [])], value.whole ?? false);
    return option && { type: 'text', value: option.label, others: [option.value] };
  }

  override put(value: PageValue): string {
    const { element } = this;
    if (value.type === 'entries') {
      const wanted = new Set(value.values);
      for (const option of element.options) option.selected = wanted.has(option.label.trim());
      announceValue(element, null);
      return '';
    }
    if (value.type !== 'text') return MISMATCH;
    const option = optionOf(element.options, value, labelOf, sentOf);
    if (!option || option.disabled) return GONE;
    if (element.multiple) option.selected = true;
    else element.selectedIndex = option.index;
    announceValue(element, null);
    return '';
  }

  /** A list keeps its choices in its own order. */
  override agrees(value: PageValue): string | undefined {
    if (value.type !== 'entries') return undefined;
    const chosen = new Set([...this.element.selectedOptions].map(labelOf));
    const isSame =
      chosen.size === value.values.length && value.values.every((one) => chosen.has(one));
    return isSame ? '' : undefined;
  }

  restorer(): Restore {
    const { selectedIndex } = this.element;
    const chosen = [...this.element.options].map(({ selected }) => selected);
    return (now) => {
      if (!(now instanceof Select)) return;
      if (!now.element.multiple) return chooseAt(now.element, selectedIndex);
      [...now.element.options].forEach((option, i) => {
        option.selected = chosen[i] ?? false;
      });
      announceValue(now.element, null);
    };
  }

  override empty(): void {
    chooseAt(this.element, 0);
  }
}

function chooseAt(element: HTMLSelectElement, index: number): void {
  element.selectedIndex = index;
  announceValue(element, null);
}

const labelOf = ({ label }: HTMLOptionElement): string => label.trim();
const sentOf = ({ value }: HTMLOptionElement): string => value;

/** The widget that shows a hidden list's choice: its next neighbour, which has the role of one. */
function drawnBeside(select: HTMLSelectElement): Element | undefined {
  const next = select.nextElementSibling;
  return next && isReadable(next) && widgetIn(next) ? next : undefined;
}

/** The entry that says “Please choose”: without a value, or closed, or first and the required list’s label. */
function isPrompt(option: HTMLOptionElement, select: HTMLSelectElement): boolean {
  if (option.value === '' || option.disabled) return true;
  // Nobody chose it: the browser shows the first entry where none is.
  const all = [...select.options];
  if (option !== all[0] || select.multiple || all.some((one) => one.defaultSelected)) return false;
  return asksToChoose(option.label) || isNameOf(select, option.label) || isOverFigures(all);
}

/** “Day”, and below it figures only. */
const isOverFigures = ([first, ...others]: readonly HTMLOptionElement[]): boolean =>
  others.length > 1 &&
  !/\d/.test(first?.label ?? '') &&
  others.every(({ label }) => /^\s*\d+\s*$/.test(label));
