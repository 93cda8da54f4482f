import { saysNothing } from '../../../data/recognition/evidence/read-text';
import type { Features, Place } from '../../../data/recognition/features';
import { isListWidget } from '../controls/combobox/list-widget';
import { datePartsIn, dateTypeOf } from '../controls/date-parts/parts';
import { isDropZone, zoneWords } from '../controls/drop-zone/detect';
import { fileButton } from '../controls/file/file-button';
import {
  choiceName,
  isTickByRole,
  ownName,
  pressesIn,
  pressText,
} from '../controls/pressed-choice';
import { CONTROLS } from '../controls/registry';
import { isForm, isSelect } from '../dom/element-types';
import { own } from '../dom/own';
import { textOf } from '../dom/text';
import { type Labels, tiedTexts } from './label';
import { type Cuts, unseen } from './visible';
import type { Met } from './walk';

const OPTIONS = 100;

function options(element: HTMLElement): string[] {
  if (!isSelect(element)) return pressesIn(element).map(pressText);
  const list: string[] = [];
  for (let i = 0; i < element.options.length && i < OPTIONS; i++)
    list.push((element.options[i]?.text ?? '').trim().slice(0, 60));
  return list;
}

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

const tagOf = (element: Element): Features['tag'] => {
  const tag = own(element, 'tagName').toLowerCase();
  if (tag === 'input' || tag === 'select' || tag === 'textarea') return tag;
  if (isListWidget(element) || pressesIn(element).length > 0) return 'select';
  return isTickByRole(element) || datePartsIn(element) ? 'input' : 'editable';
};

/** What stands in the drop zone or button around a file input. */
function zoneText(element: HTMLElement): string {
  let zone = own(element, 'parentElement');
  for (let steps = 0; zone && steps < 3; steps++, zone = own(zone, 'parentElement')) {
    if (own(zone, 'querySelectorAll')(CONTROLS).length > 1) return '';
    const text = textOf(zone);
    if (text !== '') return text.length < 200 ? text : '';
  }
  return '';
}

/** What the group is called that a page makes of a file input and its buttons. */
function groupName(element: HTMLElement): string {
  const group = own(element, 'closest')('[role="group"]');
  return group && own(group, 'querySelectorAll')(CONTROLS).length === 1 ? ownName(group) : '';
}

function typeOf(element: HTMLElement): string {
  if (isListWidget(element) || pressesIn(element).length > 0) return 'select-one';
  if (isTickByRole(element)) return 'checkbox';
  const parts = datePartsIn(element);
  if (parts) return dateTypeOf(parts);
  if (isForm(element) || !('type' in element) || typeof element.type !== 'string') return 'text';
  // A list that is searched by typing searches itself, not the site.
  return element.type === 'search' && own(element, 'closest')('[role="combobox"]')
    ? 'text'
    : element.type;
}

/** What the page says of one control, as plain data. */
export function featuresOf(
  { element, before, after, under, question = '', title = '', group, headings }: Met,
  labels: Labels,
  form: number,
  row: number,
  cuts: Cuts,
): Features {
  const tag = tagOf(element);
  const isZone = isDropZone(element);
  const type = isZone ? 'file' : typeOf(element);
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
  const name = texts.aria ? '' : choiceName(element);
  if (name !== '') texts.aria = name;
  // A drop zone says itself what it is for; what follows it speaks of the next.
  if (isZone) {
    const words = zoneWords(element);
    const own = words === '' ? texts : { label: words, ...texts };
    return { ...base, texts: own, unseen: unseen(element, cuts) };
  }
  if (before !== '') texts.before = before.slice(-120);
  const cell = texts.label ? '' : under || cellBefore(element);
  if (cell !== '') texts.cell = cell;
  if (after !== '') texts.after = after.slice(0, 120);
  const button =
    type === 'file' && !own(element, 'checkVisibility')() ? fileButton(element) : undefined;
  if (button && !texts.label)
    Object.assign(texts, tiedTexts(button, labels), { before: textOf(button) });
  else if (type === 'file' && (!texts.label || saysNothing(texts.label))) {
    const group = texts.aria ? '' : groupName(element);
    if (group !== '') texts.aria = group;
    const zone = zoneText(element);
    // "Choose file" is what the button is called; what stands beside it says which.
    if (zone !== '' || group !== '') delete texts.label;
    // What is taken, "PDF or Word", may be all that the zone says; then what stands over it counts, too.
    if (zone !== '' && texts.before) texts.above = texts.before;
    if (zone !== '') texts.before = zone;
  }
  const over = texts.label || cell ? '' : above(element);
  // What stands before the first box of a row is the heading of the last column.
  if (over !== '') delete texts.before;
  if (over !== '') texts.above = over;
  const isYear = type === 'text' && datePartsIn(element) !== undefined;
  const limit =
    !isForm(element) && 'maxLength' in element && typeof element.maxLength === 'number'
      ? element.maxLength
      : 0;
  return {
    ...base,
    texts,
    options: options(element),
    maxLength: isYear ? 4 : limit > 0 && limit < 100_000 ? limit : 0,
    accept: own(element, 'getAttribute')('accept') ?? '',
    locked: own(element, 'matches')(':disabled, [readonly]'),
    unseen: isDrawnAnew(element) ? undefined : unseen(element, cuts),
  };
}

/** A list’s own box is often hidden behind what the page draws of it. No trap says that it is a list. */
const isDrawnAnew = (element: HTMLElement): boolean =>
  own(element, 'getAttribute')('role') === 'combobox' &&
  (own(
    own(element, 'parentElement'),
    'checkVisibility',
  )?.({ checkOpacity: true, checkVisibilityCSS: true }) ??
    false);
