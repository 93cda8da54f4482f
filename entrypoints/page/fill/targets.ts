/** Where the forms of a page send what is filled into them. */
import { isElement, isForm } from '../dom/element-types';
import { own } from '../dom/own';
import { sendersOf } from '../dom/submit';
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

/** The form that an element is sent with. */
export function formOf(element: Element): HTMLFormElement | undefined {
  const tied: unknown = isForm(element) ? element : Reflect.get(element, 'form');
  if (isElement(tied) && isForm(tied)) return tied;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (isForm(at)) return at;
  }
  return undefined;
}

/** Its action, and those of the buttons that send it elsewhere; a dialog's form sends nothing. */
function targetsOf(form: HTMLFormElement): string[] {
  const others = sendersOf(form).filter((button) => button.hasAttribute('formaction'));
  const action = own(form, 'method') === 'dialog' ? [] : [own(form, 'action')];
  return [...new Set([...action, ...others.map(({ formAction }) => formAction)])];
}

/** How forms are sent, each read once until the page has changed. */
export class Sendings {
  readonly #known = new Map<HTMLFormElement, string>();

  /**
   * Where and how the form of an element is sent, by its buttons too, as one text to be compared; empty
   * where it stands in none.
   */
  of(element: Element): string {
    const form = formOf(element);
    if (!form) return '';
    const known = this.#known.get(form) ?? sendingOf(form);
    this.#known.set(form, known);
    return known;
  }

  forget(): void {
    this.#known.clear();
  }
}

/**
 * To which address of which site, in which way and into which window. What listens for the sending is left
 * out: a page that listens can read every value as soon as it stands there.
 */
function sendingOf(form: HTMLFormElement): string {
  const attribute = own(form, 'getAttribute');
  const action = attribute('action') ? placeOf(own(form, 'action')) : '';
  const method = own(form, 'method');
  const target = own(form, 'target') || HERE;
  const plain = [action, method, target].join(' ');
  const senders = sendersOf(form).map((button) => {
    const to = button.hasAttribute('formaction') ? placeOf(button.formAction) : action;
    return [to, button.formMethod || method, button.formTarget || target].join(' ');
  });
  // A button that sends as the form itself does changes nothing.
  return [plain, ...senders.filter((one) => one !== plain)].join('\n');
}

/** The window of the page itself, which a form is sent in where it names none. */
const HERE = '_self';

/** An address without its query, which pages count on in. */
function placeOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, protocol, pathname } = new URL(address);
  return origin === 'null' ? `${protocol}${pathname}` : `${origin}${pathname}`;
}
