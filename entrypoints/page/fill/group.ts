/** Choices that answer one question are one field; what a widget shows twice is one field too. */
import { isKind, NEVER } from '../../../data/fields/kind';
import type { Control, DrawnBy } from '../controls/control';
import { controlOf } from '../controls/registry';
import { own } from '../dom/own';
import type { Recognised } from '../recognise';

export interface Grouped {
  one: Recognised;
  control: Control;
}

/** What asks for a list of things. */
const asksForSeveral = ({ kind }: Recognised): boolean => kind === 'skills' || kind === 'languages';

/** Frames answer for themselves. */
export const ofThisDocument = (found: readonly Recognised[]): Recognised[] =>
  found.filter(({ element }) => element.ownerDocument === document);

/** @returns One entry for each field, in the order of the page; yields at each control. */
export function* group(found: readonly Recognised[]): Generator<undefined, Grouped[]> {
  const groups: Grouped[] = [];
  const choices = new Map<number, Grouped>();
  const listed = ticksTogether(found);
  const byElement = new Map(found.map((one) => [one.element, one]));
  const drawn: DrawnBy[] = [];
  for (const one of found) {
    yield;
    const control = controlOf(one.element, { several: asksForSeveral(one) });
    const by = control.drawnBy();
    if (by) {
      drawn.push(by);
      const told = labelledOf(one, by.widget ? byElement.get(by.widget) : undefined);
      groups.push({ one: told, control: by.taker });
      continue;
    }
    // The widget beside a hidden list: the list itself takes the value.
    if (isPartOf(control, drawn)) continue;
    const number = questionOf(one, control, listed);
    if (number === undefined) {
      groups.push({ one, control });
      continue;
    }
    const known = choices.get(number);
    if (known?.control.join(control)) {
      if (!isKind(known.one.kind) && isKind(one.kind))
        known.one = { ...one, element: known.one.element };
      continue;
    }
    const first: Grouped = { one, control: control.asGroup() };
    choices.set(number, first);
    groups.push(first);
  }
  return groups;
}

/** The question that a choice answers together with others, by its number; a tick may stand by itself. */
function questionOf(
  { features }: Recognised,
  { choice }: Control,
  listed: ReadonlySet<number>,
): number | undefined {
  const { group: number } = features;
  const isAlone = choice === 'checkbox' && number !== undefined && !listed.has(number);
  return choice === undefined || isAlone ? undefined : number;
}

/** Whether a control is a part of a widget that shows a hidden list. */
const isPartOf = (control: Control, drawn: readonly DrawnBy[]): boolean =>
  drawn.some(
    ({ box, holdsOthers }) =>
      (control.opens || !holdsOthers) && own(box, 'contains')(control.element),
  );

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
