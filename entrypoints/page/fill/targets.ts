/** Where the forms of a page send what is filled into them. */
import { isForm, isRoot } from '../dom/element-types';
import { own } from '../dom/own';
import { parentOf } from '../dom/tree';

/** The forms met so far, by their place in `lists`. */
export class Targets {
  /** The addresses of each form. */
  readonly lists: string[][] = [];
  readonly #known = new Map<HTMLFormElement, number>();

  /** @returns The place of the element's form in `lists`; −1 where it stands in none. */
  of(element: Element): number {
    const form = formOf(element);
    if (!form) return -1;
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    this.#known.set(form, this.lists.length);
    return this.lists.push(targetsOf(form)) - 1;
  }
}

function formOf(element: Element): HTMLFormElement | undefined {
  const tied: unknown = isForm(element) ? element : Reflect.get(element, 'form');
  if (tied instanceof HTMLFormElement) return tied;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at instanceof HTMLFormElement) return at;
  }
  return undefined;
}

const SENDING = 'button[formaction], input[formaction]';

/** Its action, and those of the buttons that send it elsewhere; a dialog's form sends nothing. */
function targetsOf(form: HTMLFormElement): string[] {
  const root = own(form, 'getRootNode')();
  const buttons = isRoot(root)
    ? [...own(root, 'querySelectorAll')<HTMLButtonElement | HTMLInputElement>(SENDING)]
    : [];
  const others = buttons.filter(
    (button) => button.form === form && /^(submit|image)$/.test(button.type),
  );
  const action = own(form, 'method') === 'dialog' ? [] : [own(form, 'action')];
  return [...new Set([...action, ...others.map(({ formAction }) => formAction)])];
}
