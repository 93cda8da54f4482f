/** Radio buttons of one name are one field; what a widget shows twice is one field too. */
import { isKind } from '../../../data/kinds/kind';
import type { Recognised } from '../recognise';
import { type Control, controlOf, standIn, widgetIn } from './control';
import { optionsOf } from './read';
import { isTagBox } from './tag';

export interface Grouped {
  one: Recognised;
  control: Control;
}

/** A box for several entries, each of which is complete with Enter, as it says itself. */
const takesTags = ({ element, kind }: Recognised): boolean =>
  (kind === 'skills' || kind === 'languages') && isTagBox(element);

const comboboxOf = (element: HTMLElement): Control => ({ type: 'combobox', element });

/** @returns One entry for each field, in the order of the page; yields at each control. */
export function* group(found: readonly Recognised[]): Generator<undefined, Grouped[]> {
  const groups: Grouped[] = [];
  const radios = new Map<string, Grouped & { control: { type: 'radios' } }>();
  const drawn = new Set<Element>();
  for (const one of found) {
    yield;
    const control = takesTags(one) ? comboboxOf(one.element) : controlOf(one.element);
    if (control.type === 'select') {
      const shown = standIn(control);
      if (shown !== control.element) {
        drawn.add(shown);
        // A list that is fetched while one types is empty: the widget beside it takes the value.
        const widget = optionsOf(control).length === 0 ? widgetIn(shown) : undefined;
        if (widget) groups.push({ one, control: { type: 'combobox', element: widget } });
        if (widget) continue;
      }
    }
    // The widget beside a hidden list: the list itself takes the value.
    if (control.type === 'combobox' && [...drawn].some((box) => box.contains(control.element)))
      continue;
    if (control.type !== 'radios') {
      groups.push({ one, control });
      continue;
    }
    const key = `${one.features.form} ${one.features.name || one.features.headings[0]}`;
    const known = radios.get(key);
    if (known) {
      known.control.members.push(control.element);
      if (!isKind(known.one.kind) && isKind(one.kind))
        known.one = { ...one, element: known.one.element };
      continue;
    }
    const entry = { one, control };
    radios.set(key, entry);
    groups.push(entry);
  }
  return groups;
}
