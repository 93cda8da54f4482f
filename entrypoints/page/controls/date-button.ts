/**
 * Mantine's DatePickerInput: a button that shows a date, and opens a calendar to choose it from.
 * https://mantine.dev/dates/date-picker-input/
 */

import { writtenDay } from '../../../data/fill/values/written-day';
import type { PageFill, PageResult } from '../../../data/schema/page-fill';
import { own } from '../dom/own';
import { textOf } from '../dom/text';
import { isHtml } from '../dom/tree';
import { Control, type Driver, MISMATCH, type OwnFeatures, type Restore } from './control';
import { key, pressHarmless } from './events';
import { choiceShown } from './stand-in';
import { until } from './until';

const BUTTON = 'button[data-dates-input]';
/** A calendar of one date; those of several dates or of a time from one to another say so. */
const CALENDAR = '[data-dates-dropdown] [data-calendar][type="default"]';
/** So many decades are gone through at most. */
const DECADES = 12;
/** So far around the button, in elements, stands the field that sends the date. */
const AROUND = 3;

export const dateButton: Driver = {
  selector: BUTTON,
  begins: (element) => (own(element, 'matches')(BUTTON) ? element : undefined),
  of: (element) => (own(element, 'matches')(BUTTON) ? new DateButton(element) : undefined),
};

class DateButton extends Control {
  readonly driver = 'date-button';
  readonly writing = 'none';
  override readonly restoresInSteps = true;

  features(): OwnFeatures {
    return { tag: 'input', type: 'date', options: [], maxLength: 0 };
  }

  shape(): 'date' {
    return 'date';
  }

  /** As HTML's own date fields have it, `2027-01-15`; else as the button shows it. */
  current(): string {
    const sent = sentBy(this.element);
    if (sent !== '' || own(this.element, 'querySelector')('[class*="placeholder" i]')) return sent;
    return isoOf(textOf(this.element));
  }

  standIn(): Element {
    return choiceShown(this.element);
  }

  override stepwise() {
    return (fill: PageFill) => this.#fill(fill);
  }

  restorer(): Restore {
    const before = this.current();
    return async (now) => {
      if (now instanceof DateButton) await (before === '' ? now.#clear() : now.#choose(before));
    };
  }

  async #fill({ n, value }: PageFill): Promise<PageResult> {
    if (value.type !== 'text') return { n, outcome: 'refused', message: MISMATCH };
    await this.#choose(value.value);
    return this.current() === value.value
      ? { n, outcome: 'filled', message: '' }
      : {
          n,
          outcome: 'refused',
          message: 'The page did not take the date. Enter it there yourself.',
        };
  }

  /** @param date As `current` has it. */
  async #choose(date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    pressHarmless(this.element);
    const calendar = await until(() => own(document, 'querySelector')<HTMLElement>(CALENDAR));
    if (calendar && (await goTo(calendar, year, Number(month)))) {
      const button = [...own(calendar, 'querySelectorAll')(DAYS)].find(
        (one) => textOf(one) === String(Number(day)),
      );
      // A day that the page has closed is none to choose.
      if (button && !own(button, 'matches')(':disabled')) pressHarmless(button);
      await until(() => this.current() === date);
    }
    if (calendar && own(calendar, 'isConnected')) key(calendar, 'Escape');
    own(this.element, 'blur')();
  }

  /** By the button that the page has put beside it for that. */
  async #clear(): Promise<void> {
    const box = own(this.element, 'parentElement');
    const others = [...(own(box, 'querySelectorAll')?.('button[type="button"]') ?? [])];
    const remover = others.find((one) => one !== this.element);
    if (remover) pressHarmless(remover);
    await until(() => this.current() === '');
  }
}

const DAYS = '[data-month-level] td button:not([data-outside])';
const LEVEL = 'button[data-level-control]';
const CHOICES = '[data-picker-control]';

/** Shows a month, by way of the years and the months of one. @returns Whether it is shown. */
async function goTo(calendar: Element, year: string, month: number): Promise<boolean> {
  const find = own(calendar, 'querySelector');
  const isShown = (level: string) => () => find(`[data-${level}-level]`);
  for (const level of ['year', 'decade']) {
    const up = find(LEVEL);
    if (up) pressHarmless(up);
    if (!(await until(isShown(level)))) return false;
  }
  if (!(await pressYear(calendar, year))) return false;
  if (!(await until(isShown('year')))) return false;
  const chosen = own(calendar, 'querySelectorAll')(CHOICES)[month - 1];
  if (chosen) pressHarmless(chosen);
  return Boolean(await until(isShown('month')));
}

/** Presses a year, decade by decade. @returns Whether there is such a year. */
async function pressYear(calendar: Element, year: string): Promise<boolean> {
  const yearsNow = () => [...own(calendar, 'querySelectorAll')(CHOICES)];
  for (let steps = 0; steps < DECADES; steps++) {
    const years = yearsNow();
    const first = textOf(years[0] ?? calendar);
    const wanted = years.find((one) => textOf(one) === year);
    if (wanted) {
      pressHarmless(wanted);
      return true;
    }
    const way = first > year ? 'previous' : 'next';
    const turn = own(calendar, 'querySelector')(`button[data-direction="${way}"]`);
    if (!turn) return false;
    pressHarmless(turn);
    await until(() => textOf(yearsNow()[0] ?? calendar) !== first);
  }
  return false;
}

/** What the hidden field behind the button sends; empty for nothing. */
function sentBy(button: Element): string {
  let box: Element | null = button;
  for (let steps = 0; box && steps <= AROUND; steps++, box = own(box, 'parentElement')) {
    const next = own(box, 'nextElementSibling');
    if (isHtml(next) && own(next, 'matches')('input[type="hidden"]'))
      return isoOf(own(next, 'getAttribute')('value') ?? '');
  }
  return '';
}

/** A date as HTML has it; what is none stays as it is. */
function isoOf(text: string): string {
  const { year, month, day } = writtenDay(text.replace(/[ T]\d\d:.*/, '')) ?? {};
  return year && month && day ? `${year}-${month}-${day}` : text;
}
