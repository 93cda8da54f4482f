/** Inputs with a value of their own form, and lists to choose from. */
import { choose as chooseOption } from '../../../data/fill/values/choose';
import type { Option } from '../../../data/fill/values/want';
import { pause } from '../dom/tree';
import { sendEdited } from './events';
import { typeText } from './native';
import { barred } from './refuse';
import { type Content, type InsertResult, refused } from './result';
import { type Target, targetOf } from './target';
import { valueFor } from './value';

/** So long a page may take to put its own value back, in milliseconds. */
const CALM = 80;

type Valued = Extract<Target, { kind: 'value' }>;
type Chosen = Extract<Target, { kind: 'choice' }>;

/**
 * Gives the field the value that the text means, or says why there is none.
 * @returns null when the field has gone from the page under way.
 */
export async function insertValue(
  target: Valued | Chosen,
  content: Content,
): Promise<InsertResult | null> {
  return target.kind === 'choice' ? choose(target.element, content) : fill(target, content);
}

async function fill({ element, type }: Valued, content: Content): Promise<InsertResult | null> {
  const wanted = valueFor(type, content.text);
  if ('problem' in wanted) return refused('no-fit', wanted.problem);
  const { value } = wanted;
  if (!allows(element, value)) return refused('no-fit', outOfBounds(element, value));
  // A date's parts can't be typed as one text, save where the browser knows no such field.
  if (element.type === 'number' || element.type === 'text') {
    // Typed, so that the browser's undo knows of it.
    element.select();
    typeText(element, value);
  }
  // A page may make a password of a number when its field is typed into.
  const now = barred(targetOf(element));
  if (now) return now;
  if (element.value !== value) {
    element.value = value;
    sendEdited(element);
  }
  await pause(CALM);
  if (!element.isConnected) return null;
  return element.value === value ? done('set', content) : altered('set', element.value);
}

/** Whether the field's own bounds and steps take the value, found out on a copy. */
function allows(element: HTMLInputElement, value: string): boolean {
  const copy = element.ownerDocument.createElement('input');
  copy.type = element.type;
  for (const name of ['min', 'max', 'step']) {
    const bound = element.getAttribute(name);
    if (bound !== null) copy.setAttribute(name, bound);
  }
  copy.value = value;
  const { min, max } = element;
  // Where the browser does not know the type, its forms compare as texts do.
  if (copy.type === 'text') return (!min || value >= min) && (!max || value <= max);
  return copy.value === value && copy.validity.valid;
}

function outOfBounds({ min, max, step }: HTMLInputElement, value: string): string {
  const bounds = [min && `from ${min}`, max && `up to ${max}`, step && `in steps of ${step}`];
  return `This field does not take ${value}: it goes ${bounds.filter(Boolean).join(' ')}.`;
}

async function choose(element: HTMLSelectElement, content: Content): Promise<InsertResult | null> {
  const open = [...element.options].filter(
    (each) => !each.disabled && !each.matches('optgroup[disabled] *'),
  );
  const option = open[meant(open, content.text)];
  if (!option) return refused('no-fit', 'None of the choices in this list is meant by this text.');
  if (!option.selected) {
    if (element.multiple) option.selected = true;
    else element.selectedIndex = option.index;
    sendEdited(element);
  }
  await pause(CALM);
  if (!element.isConnected) return null;
  return option.selected ? done('choose', content) : altered('choose', element.value);
}

/**
 * Which option a text means, or the only one of its parts that means any: “Berlin, Germany” is Germany in
 * a list of countries and Berlin in one of towns.
 * @returns Its index; −1 where none is meant, or several are.
 */
export function meant(options: readonly Option[], text: string): number {
  const parts = text.split(',').map((part) => chooseOption(options, { words: [part] }));
  const [index = -1, ...others] = new Set(parts.filter((part) => part >= 0));
  if (others.length > 0) return -1;
  const whole = chooseOption(options, { words: [text] });
  return whole >= 0 ? whole : index;
}

function done(way: 'set' | 'choose', { notes }: Content): InsertResult {
  return { outcome: 'inserted', way, notes };
}

function altered(way: 'set' | 'choose', value: string): InsertResult {
  return {
    outcome: 'altered',
    way,
    message: `The page has put “${value}” there instead. Check it.`,
  };
}
