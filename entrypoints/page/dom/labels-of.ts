/** The labels of controls. The browser's own `labels` searches the whole page for every control. */

import { isForm, isRoot } from './element-types';
import { own } from './own';

/** More labels than these say nothing new of one control. */
export const MOST_LABELS = 50;

let known = new WeakMap<Node, Map<string, HTMLLabelElement[]>>();

/** To be called before a pass over a page, which may have other labels than at the last one. */
export function forgetLabels(): void {
  known = new WeakMap();
}

/** The first labels of a control, as `HTMLInputElement.labels` has them: by `for`, and the one around it. */
export function labelsOf(element: Element): HTMLLabelElement[] {
  if (isForm(element) || !('labels' in element) || element.labels === null) return [];
  const { id } = element;
  const tied = id === '' ? [] : (byFor(element.getRootNode()).get(id) ?? []);
  const around = element.closest('label');
  const all = around && !tied.includes(around) ? [...tied, around] : tied;
  return all.filter(({ control }) => control?.isSameNode(element));
}

function byFor(root: Node): Map<string, HTMLLabelElement[]> {
  const found = known.get(root);
  if (found) return found;
  const map = new Map<string, HTMLLabelElement[]>();
  known.set(root, map);
  if (!isRoot(root)) return map;
  for (const label of own(root, 'querySelectorAll')<HTMLLabelElement>('label[for]')) {
    const labels = map.get(label.htmlFor) ?? [];
    map.set(label.htmlFor, labels);
    if (labels.length < MOST_LABELS) labels.push(label);
  }
  return map;
}
