/** Choices that answer one question are one field; what a widget shows twice is one field too. */
import { isKind, NEVER } from '../../../data/fields/kind';
import { type Control, controlOf, standIn, widgetIn } from '../controls/control';
import { optionsOf } from '../controls/read';
import { isTagBox } from '../controls/text-field/entries';
import type { Recognised } from '../recognise';

export interface Grouped {
  one: Recognised;
  control: Control;
}

/** A box for several entries, each of which is complete with Enter, as it says itself. */
const takesTags = ({ element, kind }: Recognised): boolean =>
  (kind === 'skills' || kind === 'languages') && isTagBox(element);

const comboboxOf = (element: HTMLElement): Control => ({ type: 'combobox', element });

/** Frames answer for themselves. */
export const ofThisDocument = (found: readonly Recognised[]): Recognised[] =>
  found.filter(({ element }) => element.ownerDocument === document);

/** @returns One entry for each field, in the order of the page; yields at each control. */
export function* group(found: readonly Recognised[]): Generator<undefined, Grouped[]> {
  const groups: Grouped[] = [];
  const choices = new Map<number, Grouped>();
  const listed = ticksTogether(found);
  const byElement = new Map(found.map((one) => [one.element, one]));
  const drawn = new Set<Element>();
  for (const one of found) {
    yield;
    const control = takesTags(one) ? comboboxOf(one.element) : controlOf(one.element);
    if (control.type === 'select') {
      const shown = standIn(control);
      if (shown !== control.element) {
        drawn.add(shown);
        const widget = widgetIn(shown);
        const told = labelledOf(one, widget ? byElement.get(widget) : undefined);
        // A list that is fetched while one types is empty: the widget beside it takes the value.
        if (widget && optionsOf(control).length === 0)
          groups.push({ one: told, control: comboboxOf(widget) });
        else groups.push({ one: told, control });
        continue;
      }
    }
    // The widget beside a hidden list: the list itself takes the value.
    if (control.type === 'combobox' && [...drawn].some((box) => box.contains(control.element)))
      continue;
    const number = one.features.group;
    if (number === undefined || (control.type === 'tick' && !listed.has(number))) {
      groups.push({ one, control });
      continue;
    }
    const known = choices.get(number);
    if (known && join(known.control, control)) {
      if (!isKind(known.one.kind) && isKind(one.kind))
        known.one = { ...one, element: known.one.element };
      continue;
    }
    const first: Grouped = {
      one,
      control:
        control.type === 'tick'
          ? { type: 'ticks', element: control.element, members: [control.element] }
          : control,
    };
    choices.set(number, first);
    groups.push(first);
  }
  return groups;
}

/** Adds a choice to its group. @returns Whether it is one of the same sort. */
function join(whole: Control, one: Control): boolean {
  if (whole.type === 'radios' && one.type === 'radios') whole.members.push(...one.members);
  else if (whole.type === 'ticks' && one.type === 'tick') whole.members.push(one.element);
  else return false;
  return true;
}

/** Groups of boxes to tick: two or more under one question, none of which means something by itself. */
function ticksTogether(found: readonly Recognised[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { features, kind, reason } of found) {
    const { group: number, question, type } = features;
    if (number === undefined || type !== 'checkbox') continue;
    const own =
      kind === 'current' || question === '' || (kind === 'none' && NEVER.has(reason ?? ''));
    counts.set(number, own ? Number.NaN : (counts.get(number) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([number, count]) => (count > 1 ? [number] : [])));
}

/** Of a hidden list and the widget that shows it, the one that the page gives a name. */
function labelledOf(list: Recognised, widget: Recognised | undefined): Recognised {
  const isNamed = ({ features: { texts } }: Recognised) => Boolean(texts.label || texts.aria);
  if (!widget || isNamed(list) || !isNamed(widget)) return list;
  // A box that asks for the same is told to be the list's own.
  if (isKind(list.kind) && !isKind(widget.kind)) return list;
  return { ...widget, features: { ...widget.features, name: list.features.name } };
}
