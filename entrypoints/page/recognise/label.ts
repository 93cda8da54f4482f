import type { Place } from '../../../data/fields/cue';
import { isRoot } from '../dom/element-types';
import { own } from '../dom/own';
import { textOf } from '../dom/text';

/** The texts of the elements whose ids an attribute lists. */
function byIds(element: Element, attribute: string): string {
  const ids = own(element, 'getAttribute')(attribute);
  if (!ids) return '';
  const root = own(element, 'getRootNode')();
  if (!isRoot(root)) return '';
  return (
    ids
      .trim()
      .split(/\s+/)
      .map((id) => own(root, 'getElementById')(id))
      // A widget that names itself too, or a part of it, says what is chosen in it.
      .map((found) => (found && !own(element, 'contains')(found) ? textOf(found) : ''))
      .filter((text) => text !== '')
      .join(' ')
  );
}

/**
 * The labels that a walk has met, by root and `for`: asking each control for its `labels` would search
 * the whole page once a control.
 */
export type Labels = Map<Node, Map<string, Element[]>>;

/** Its labels' text; for a radio or checkbox, what the choice is called. */
function labelText(element: Element, labels: Labels): string {
  const around = own(element, 'closest')('label');
  const list =
    own(element, 'id') === ''
      ? []
      : (labels.get(own(element, 'getRootNode')())?.get(own(element, 'id')) ?? []);
  // A label around it is its own only if it names no other control.
  const all = around && !around.htmlFor && !list.includes(around) ? [...list, around] : list;
  return all
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n');
}

const attribute = (element: Element, name: string): string =>
  (own(element, 'getAttribute')(name) ?? '').trim().slice(0, 300);

/** The texts that a page ties to a control by markup. */
export function tiedTexts(element: Element, labels: Labels): Partial<Record<Place, string>> {
  const found: [Place, string][] = [
    ['label', labelText(element, labels)],
    ['aria', byIds(element, 'aria-labelledby') || attribute(element, 'aria-label')],
    [
      'placeholder',
      attribute(element, 'placeholder') ||
        attribute(element, 'aria-placeholder') ||
        attribute(element, 'data-placeholder'),
    ],
    ['title', attribute(element, 'title')],
    ['described', byIds(element, 'aria-describedby')],
  ];
  const texts: Partial<Record<Place, string>> = {};
  for (const [place, text] of found) if (text !== '') texts[place] = text;
  return texts;
}
