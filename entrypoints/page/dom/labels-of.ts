/** The labels of controls. The browser's own `labels` searches the whole page for every control. */

let known = new WeakMap<Node, Map<string, HTMLLabelElement[]>>();

/** To be called before a pass over a page, which may have other labels than at the last one. */
export function forgetLabels(): void {
  known = new WeakMap();
}

/** The labels of a control, as `HTMLInputElement.labels` has them: by `for`, and the one around it. */
export function labelsOf(element: Element): HTMLLabelElement[] {
  if (!('labels' in element) || element.labels === null) return [];
  const own = element.id === '' ? [] : (byFor(element.getRootNode()).get(element.id) ?? []);
  const around = element.closest('label');
  const all = around && !own.includes(around) ? [...own, around] : own;
  return all.filter(({ control }) => control?.isSameNode(element));
}

function byFor(root: Node): Map<string, HTMLLabelElement[]> {
  const found = known.get(root);
  if (found) return found;
  const map = new Map<string, HTMLLabelElement[]>();
  known.set(root, map);
  if (!('querySelectorAll' in root)) return map;
  for (const label of (root as ParentNode).querySelectorAll<HTMLLabelElement>('label[for]')) {
    const labels = map.get(label.htmlFor) ?? [];
    map.set(label.htmlFor, labels);
    labels.push(label);
  }
  return map;
}
