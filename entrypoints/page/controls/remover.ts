/** What a page offers to empty a field with. */
import { own } from '../dom/own';
import { isSubmit } from '../dom/submit';
import { isHtml, parentOf } from '../dom/tree';

/** So many boxes around a field may belong to its widget. */
const BOXES = 3;

const TAKES_AWAY =
  /^(clear|remove|delete|lösch|entfern|efface|supprim|borrar|quitar|cancella|rimuovi|wis|verwijder)/iu;

/** The first button in a box that says it takes something away; never one that sends the form. */
export function removerIn(box: Element): Element | undefined {
  return [...own(box, 'querySelectorAll')('[aria-label]')].find(
    (one) => TAKES_AWAY.test(own(one, 'ariaLabel') ?? '') && !(isHtml(one) && isSubmit(one)),
  );
}

/** As `removerIn`, in the boxes around a field that hold no other. */
export function removerAround(field: Element): Element | undefined {
  let box = parentOf(field);
  for (let steps = 0; box && steps < BOXES; steps++, box = parentOf(box)) {
    if (own(box, 'querySelectorAll')('input:not([type=hidden]), select, textarea').length > 1)
      return;
    const remover = removerIn(box);
    if (remover) return remover;
  }
  return undefined;
}
