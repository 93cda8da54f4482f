/** Reads what stands in the controls of a page; a script of the page itself. */
import type { ReadControl } from './read-control.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

let submits = 0;

/** Counts what is submitted, and sends every form to the page's own site, as where it was saved. */
function watchForms(): void {
  for (const name of ['action', 'formaction']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const { origin, pathname } = new URL(element.getAttribute(name) ?? '', location.href);
      if (origin !== location.origin) element.setAttribute(name, pathname);
    }
  }
  addEventListener(
    'submit',
    () => {
      submits += 1;
    },
    true,
  );
}

/** Every control of the page, in the order of the labels. */
function readControls(): ReadControl[] {
  const forms = [...document.forms];
  const words = (element: Element | null | undefined) =>
    element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  /** Folded away: in a box without room that shows nothing beyond its edges. */
  const isFolded = (element: Element): boolean => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflow === 'visible') continue;
      const { width, height } = box.getBoundingClientRect();
      if (width <= 1 || height <= 1) return true;
    }
    return false;
  };
  const isSeen = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return (
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      width > 1 &&
      height > 1 &&
      // What stands left of the page or above it is a place that nobody can scroll to.
      left + width + scrollX > 0 &&
      top + height + scrollY > 0 &&
      !isFolded(element)
    );
  };
  const typeOf = (element: Element): ReadControl['type'] => {
    if (element instanceof HTMLSelectElement) return 'choice';
    if (!(element instanceof HTMLInputElement)) return 'text';
    if (/^(hidden|submit|button|image|reset)$/.test(element.type)) return 'none';
    if (element.type === 'checkbox' || element.type === 'radio') return 'box';
    return element.type === 'file' ? 'file' : 'text';
  };
  /** Lists and file inputs are often hidden by themselves, behind what the page draws in their place. */
  const isShown = (element: Control, type: ReadControl['type']) => {
    if (type === 'none') return false;
    if (isSeen(element) || type === 'text') return isSeen(element);
    const drawn = type === 'box' ? [] : [element.parentElement];
    return [...(element.labels ?? []), ...drawn].some((one) => one !== null && isSeen(one));
  };
  const placeOf = (element: Control): ReadControl['place'] => {
    if (!isSeen(element)) return 'behind what is drawn';
    return element.getBoundingClientRect().right > innerWidth ? 'beside the window' : 'in sight';
  };
  const nameOf = (element: Control, called: readonly string[]): string =>
    (
      called[0] ||
      element.getAttribute('aria-label') ||
      element.getAttribute('placeholder') ||
      element.name ||
      element.id
    ).slice(0, 80);
  const namesOf = (option: HTMLOptionElement) => [option.label.trim(), option.value];
  /** @param own What a box is called, and its value. */
  const standsIn = (element: Control, type: ReadControl['type'], own: string[]): string[] => {
    if (element instanceof HTMLSelectElement) return [...element.selectedOptions].flatMap(namesOf);
    const input = element instanceof HTMLInputElement ? element : undefined;
    if (type === 'box') return input?.checked ? own : [];
    if (type === 'file') return [...(input?.files ?? [])].map(({ name }) => name);
    return element.value === '' ? [] : [element.value];
  };
  const offersOf = (element: Control, type: ReadControl['type'], own: string[]): string[][] => {
    if (element instanceof HTMLSelectElement) return [...element.options].map(namesOf);
    return type === 'box' ? [own] : [];
  };
  /** Radio buttons of one form and one name. */
  const groupOf = (element: Control): string => {
    const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
    if (!isRadio || element.name === '') return '';
    return `${element.form ? forms.indexOf(element.form) : -1} ${element.name}`;
  };
  return [...document.querySelectorAll<Control>('input,select,textarea')].map(
    (element): ReadControl => {
      const type = typeOf(element);
      const labels = [...(element.labels ?? [])];
      const called = labels.map(words).filter(Boolean);
      const own = [called.join(' '), element.value];
      const stands = type === 'none' ? [] : standsIn(element, type, own);
      return {
        type,
        label: nameOf(element, called),
        seen: isShown(element, type),
        place: placeOf(element),
        stands,
        state: type === 'none' ? element.value : JSON.stringify(stands),
        offers: offersOf(element, type, own),
        maxLength: Math.max(0, Number.parseInt(element.getAttribute('maxlength') ?? '', 10) || 0),
        pattern: element.getAttribute('pattern') ?? '',
        accept: element.getAttribute('accept') ?? '',
        group: groupOf(element),
      };
    },
  );
}

Object.assign(globalThis, { watchForms, readControls, submitted: () => submits });
