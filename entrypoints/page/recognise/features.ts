import type { Place } from '../../../data/fields/cue';
import type { Features } from '../../../data/recognition/features';
import type { Control } from '../controls/control';
import { CONTROLS } from '../dom/html-controls';
import { own } from '../dom/own';
import { textOf } from '../dom/text';
import { type Labels, tiedTexts } from './label';
import { type Cuts, unseen } from './visible';
import type { Met } from './walk';

/** The cell to the left of a control's own, where the control is the first in its cell. */
function cellBefore(element: Element): string {
  const cell = own(element, 'closest')('td');
  const left = own(cell, 'previousElementSibling');
  if (!cell || !left || own(left, 'querySelector')(CONTROLS)) return '';
  if (own(cell, 'querySelector')(CONTROLS) !== element) return '';
  const text = textOf(left).replace(/\n/g, ' ');
  return text.length < 80 ? text : '';
}

/** The row over a table's rows that says what stands in each column: the one before, or the table's head. */
function headRow(row: Element): Element | undefined {
  const before = own(row, 'previousElementSibling');
  if (before && !own(before, 'querySelector')(CONTROLS)) return before;
  return own(row, 'closest')('table')?.tHead?.rows[0];
}

/** The cell above a control's own, where a table has its labels in a row of their own. */
function above(element: Element): string {
  const cell = own(element, 'closest')('td, th');
  const ownRow = own(cell, 'parentElement');
  const row = ownRow && headRow(ownRow);
  if (!cell || !row || own(row, 'querySelector')(CONTROLS) || textOf(cell) !== '') return '';
  const index = [...own(ownRow, 'children')].indexOf(cell);
  const over = own(row, 'children')[index];
  return over ? textOf(over).slice(0, 100) : '';
}

/** Attributes that scripts know a control by where it has no name. */
const NAMES = [
  'name',
  'data-automation-id',
  'formcontrolname',
  'data-name',
  'data-field',
  'data-testid',
  'data-qa',
  'data-ui',
];

const nameOf = (element: Element): string =>
  NAMES.map((name) => own(element, 'getAttribute')(name)).find((value) => value) ?? '';

/** What the page says of one control, as plain data. */
export function featuresOf(
  { element, control, before, after, under, question = '', title = '', group, headings }: Met,
  labels: Labels,
  form: number,
  row: number,
  cuts: Cuts,
): Features {
  const { tag, type, options, maxLength } = control.features();
  const base: Features = {
    tag,
    type,
    autocomplete: own(element, 'getAttribute')('autocomplete') ?? '',
    inputMode: own(element, 'getAttribute')('inputmode') ?? '',
    name: nameOf(element),
    id: own(element, 'id'),
    texts: {},
    question,
    title,
    headings,
    options: [],
    maxLength: 0,
    accept: '',
    locked: false,
    form,
    row,
    ...(group !== undefined && { group }),
  };
  if (type === 'hidden') return base;
  const texts: Partial<Record<Place, string>> = tiedTexts(element, labels);
  const name = texts.aria ? '' : control.ownName();
  if (name !== '') texts.aria = name;
  const words = control.ownWords();
  if (words !== undefined) {
    const own = words === '' ? texts : { label: words, ...texts };
    return { ...base, texts: own, unseen: unseen(element, cuts) };
  }
  if (before !== '') texts.before = before.slice(-120);
  const cell = texts.label ? '' : under || cellBefore(element);
  if (cell !== '') texts.cell = cell;
  if (after !== '') texts.after = after.slice(0, 120);
  control.amendTexts(texts, (one) => tiedTexts(one, labels));
  const over = texts.label || cell ? '' : above(element);
  // What stands before the first box of a row is the heading of the last column.
  if (over !== '') delete texts.before;
  if (over !== '') texts.above = over;
  return {
    ...base,
    texts,
    options,
    maxLength,
    accept: own(element, 'getAttribute')('accept') ?? '',
    locked: own(element, 'matches')(':disabled, [readonly]'),
    unseen: isDrawnAnew(control) ? undefined : unseen(element, cuts),
  };
}

/** What a person sees of it is around its own box. */
const isDrawnAnew = ({ isDrawnAnew, element }: Control): boolean =>
  isDrawnAnew &&
  (own(
    own(element, 'parentElement'),
    'checkVisibility',
  )?.({ checkOpacity: true, checkVisibilityCSS: true }) ??
    false);
