// Runs in a frame of the page, in the extension's own world, so that a page's lies don't reach it; a plain script.
() => {
  const getter = (prototype, name) => {
    const { get } = Object.getOwnPropertyDescriptor(prototype, name);
    return (of) => get.call(of);
  };
  const localName = getter(Element.prototype, 'localName');
  const textOf = getter(Node.prototype, 'textContent');
  const inputType = getter(HTMLInputElement.prototype, 'type');
  const inputValue = getter(HTMLInputElement.prototype, 'value');
  const checked = getter(HTMLInputElement.prototype, 'checked');
  const files = getter(HTMLInputElement.prototype, 'files');
  const areaValue = getter(HTMLTextAreaElement.prototype, 'value');
  const chosen = getter(HTMLSelectElement.prototype, 'selectedOptions');
  const attribute = (of, name) => Element.prototype.getAttribute.call(of, name);

  const shadowOf = (element) => {
    try {
      if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
      return chrome.dom.openOrClosedShadowRoot(element);
    } catch {
      return null;
    }
  };
  const elements = [];
  const gather = (root) => {
    const find =
      root.nodeType === 9
        ? Document.prototype.querySelectorAll
        : DocumentFragment.prototype.querySelectorAll;
    for (const element of find.call(root, '*')) {
      elements.push(element);
      const shadow = shadowOf(element);
      if (shadow) gather(shadow);
    }
  };
  gather(document);

  const inputState = (input) => {
    const type = inputType(input);
    if (type === 'checkbox' || type === 'radio')
      return checked(input) ? `ticked ${inputValue(input)}` : '';
    if (type === 'file') return [...files(input)].map(({ name }) => name).join(', ');
    return inputValue(input);
  };
  const stateOf = (element) => {
    switch (localName(element)) {
      case 'input':
        return inputState(element);
      case 'textarea':
        return areaValue(element);
      case 'select':
        return [...chosen(element)].map(({ value }) => value).join(', ');
      default: {
        const inside = Element.prototype.querySelectorAll.call(element, 'input,textarea,select');
        const ticked = attribute(element, 'aria-checked') === 'true' ? 'ticked' : '';
        return [ticked, textOf(element), ...[...inside].map(stateOf)]
          .map((one) => one.trim())
          .join(' ')
          .trim();
      }
    }
  };
  const marked = (test) => elements.filter(test).map(stateOf);
  const state = {
    traps: marked((element) => attribute(element, 'data-trap') !== null),
    named: marked((element) => attribute(element, 'id') === 't'),
    honest: marked((element) => attribute(element, 'id') === 'honest'),
  };
  return state;
};
