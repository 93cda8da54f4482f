/** Finds the control that a page has drawn anew in the place of a planned one. */

import type { Control } from '../controls/control';
import { CANDIDATES, controlOf } from '../controls/registry';
import { isRoot } from '../dom/element-types';
import { forgetLabels } from '../dom/labels-of';
import { own } from '../dom/own';
import { isHtml } from '../dom/tree';
import { identityOf, nameIn, withoutId } from './identity';
import { lookOf } from './look';
import { fillState, type Planned } from './state';
import { formOf } from './targets';

/** To be made anew for each look at a page, which may draw all of its controls at any time. */
export class Finder {
  #index: Map<string, Control[]> | undefined;

  /**
   * @param n The number of the planned field, which the new element takes over.
   * @returns The control that stands in the page now; undefined where none or several may be it.
   */
  find(n: number, planned: Planned): Control | undefined {
    const { control, identity } = planned;
    if (isThere(control)) return control;
    const found =
      this.#called(n, identity, (one) => one) ??
      this.#called(n, identity, withoutId) ??
      // A list in the place of a text field, or the other way round.
      this.#called(n, identity, nameIn, ({ isInterchangeable }) => isInterchangeable);
    if (!found) return undefined;
    planned.control = found;
    planned.identity = identityOf(found);
    planned.look = lookOf(found);
    fillState().numbers.set(found.element, n);
    return found;
  }

  /** Of several that are called the same, the one in the same place among them. */
  #called(
    n: number,
    identity: string,
    keyOf: (identity: string) => string,
    fits: (control: Control) => boolean = () => true,
  ): Control | undefined {
    const key = keyOf(identity);
    const found = key === '' ? [] : this.#known(key).filter(fits);
    if (found.length === 0) return undefined;
    const twins = [...fillState().planned].filter(([, one]) => keyOf(one.identity) === key);
    const place = twins.findIndex(([number]) => number === n);
    return found.length === twins.length ? found[place] : undefined;
  }

  #known(key: string): Control[] {
    this.#index ??= indexed();
    return this.#index.get(key) ?? [];
  }
}

/** Whether all of a control stands in the page. */
const isThere = (control: Control): boolean =>
  own(control.element, 'isConnected') && control.members.every((one) => own(one, 'isConnected'));

/** Every control of the page by all that it may be known by. */
function indexed(): Map<string, Control[]> {
  forgetLabels();
  const index = new Map<string, Control[]>();
  for (const root of roots()) {
    for (const control of controlsIn(root)) {
      const identity = identityOf(control);
      for (const key of new Set([identity, withoutId(identity), nameIn(identity)])) {
        const known = index.get(key) ?? [];
        index.set(key, known);
        known.push(control);
      }
    }
  }
  return index;
}

/** The document, and the shadow trees in which planned fields stand. */
function roots(): Set<Document | ShadowRoot> {
  const found = new Set<Document | ShadowRoot>([document]);
  for (const { control } of fillState().planned.values()) {
    const root = own(control.element, 'getRootNode')();
    if (own(control.element, 'isConnected') && isRoot(root)) found.add(root);
  }
  return found;
}

/** Every control, choices of one name in one form together. */
function controlsIn(root: Document | ShadowRoot): Control[] {
  const controls: Control[] = [];
  const choices = new Map<Element | undefined, Map<string, Control>>();
  for (const element of own(root, 'querySelectorAll')(CANDIDATES)) {
    if (!isHtml(element)) continue;
    const control = controlOf(element);
    const { groupName } = control;
    const form = groupName === undefined ? undefined : formOf(element);
    const named = choices.get(form) ?? new Map<string, Control>();
    choices.set(form, named);
    if (groupName !== undefined && named.get(groupName)?.join(control)) continue;
    if (groupName !== undefined) named.set(groupName, control);
    controls.push(control);
  }
  return controls;
}
