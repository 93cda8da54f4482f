/** Reads what stands in the controls of a page; a script of the page itself. */
import type { ReadControl } from './read-control.ts';

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
  const isShown = (
    element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
    type: ReadControl['type'],
  ) => {
    if (type === 'none') return false;
    if (isSeen(element) || type === 'text') return isSeen(element);
    const drawn = type === 'box' ? [] : [element.parentElement];
    return [...(element.labels ?? []), ...drawn].some((one) => one !== null && isSeen(one));
  };
  const namesOf = (option: HTMLOptionElement) => [option.label.trim(), option.value];
  return [
    ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      'input,select,textarea',
    ),
  ].map((element): ReadControl => {
    const type = typeOf(element);
    const labels = [...(element.labels ?? [])];
    const called = labels.map(words).filter(Boolean);
    const own = [called.join(' '), element.value];
    const list = element instanceof HTMLSelectElement ? element : undefined;
    const input = element instanceof HTMLInputElement ? element : undefined;
    const standsIn = () => {
      if (list) return [...list.selectedOptions].flatMap(namesOf);
      if (type === 'box') return input?.checked ? own : [];
      if (type === 'file') return [...(input?.files ?? [])].map(({ name }) => name);
      return element.value === '' ? [] : [element.value];
    };
    const stands = type === 'none' ? [] : standsIn();
    return {
      type,
      label: (
        called[0] ||
        element.getAttribute('aria-label') ||
        element.getAttribute('placeholder') ||
        element.name ||
        element.id
      ).slice(0, 80),
      seen: isShown(element, type),
      place: isSeen(element)
        ? element.getBoundingClientRect().right > innerWidth
          ? 'beside the window'
          : 'in sight'
        : 'behind what is drawn',
      stands,
      state: type === 'none' ? element.value : JSON.stringify(stands),
      offers: list ? [...list.options].map(namesOf) : type === 'box' ? [own] : [],
      maxLength: Math.max(0, Number.parseInt(element.getAttribute('maxlength') ?? '', 10) || 0),
      pattern: element.getAttribute('pattern') ?? '',
      accept: element.getAttribute('accept') ?? '',
      group:
        input?.type === 'radio' && input.name !== ''
          ? `${input.form ? forms.indexOf(input.form) : -1} ${input.name}`
          : '',
    };
  });
}

Object.assign(globalThis, { watchForms, readControls, submitted: () => submits });
