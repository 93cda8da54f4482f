/** What a page offers to empty a field with. */
import { isHtml, parentOf, pause } from '../insert/dom';
import { isSubmit } from './add';
import { enter, leave } from './events';

/** So many boxes around a field may belong to its widget. */
const BOXES = 3;
/** So long a picker may take to show what it keeps, in milliseconds. */
const SETTLE = 100;

const TAKES_AWAY =
  /^(clear|remove|delete|lösch|entfern|efface|supprim|borrar|quitar|cancella|rimuovi|wis|verwijder)/iu;

/** The first button in a box that says it takes something away; never one that sends the form. */
export function removerIn(box: Element): Element | undefined {
  return [...box.querySelectorAll('[aria-label]')].find(
    (one) => TAKES_AWAY.test(one.ariaLabel ?? '') && !(isHtml(one) && isSubmit(one)),
  );
}

/** As `removerIn`, in the boxes around a field that hold no other. */
export function removerAround(field: Element): Element | undefined {
  let box = parentOf(field);
  for (let steps = 0; box && steps < BOXES; steps++, box = parentOf(box)) {
    if (box.querySelectorAll('input:not([type=hidden]), select, textarea').length > 1) return;
    const remover = removerIn(box);
    if (remover) return remover;
  }
  return undefined;
}

/** A text that is a date, which pickers keep apart from what their field shows. */
export const isDate = (text: string): boolean => /^\d{1,4}([-./])\d{1,2}(\1\d{1,4})?$/.test(text);

/** Enters a field and leaves it, upon which a picker shows what it keeps. */
export async function visit(field: HTMLElement): Promise<void> {
  enter(field);
  await pause(SETTLE);
  field.blur();
  leave(field);
  await pause(SETTLE);
}
