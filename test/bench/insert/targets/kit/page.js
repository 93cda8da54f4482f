/** What every target starts with: the caret is put between the two words. */
export const START = 'alpha omega';

const script = document.querySelector('script[type=module]');

/** What the page's script is asked for in its address: a srcdoc frame has no address of its own. */
export const options = new URL(script.src).searchParams;

const seen = [];
let key = 0;

/** Records what the page itself would notice in a document or a shadow root. */
export function watch(root) {
  for (const type of ['beforeinput', 'paste', 'input', 'change', 'submit'])
    root.addEventListener(type, (event) => seen.push(event.type), true);
  const stamp = () => {
    key = performance.now();
  };
  root.addEventListener('keydown', stamp, true);
}

watch(document);

/** The element that the target is mounted in: "?shadow=open,closed" nests it in two roots. */
export const host = (options.get('shadow')?.split(',') ?? []).reduce((outer, mode) => {
  const root = outer.attachShadow({ mode });
  watch(root);
  return place('div', {}, root);
}, document.querySelector('#host'));

/**
 * Hands the mounted target to the bench.
 *
 * @param target `field` takes the click; `kind` is line, text, rich or choice; `model` reads the
 *   editor's own model or the form's state, lines parted by "\n"; `lists` reads the model's list
 *   items where there are lists; `insert` is the editor's own programmatic insertion.
 */
export async function expose({ field, ...target }) {
  const find = typeof field === 'function' ? field : () => field;
  while (!find()) await new Promise((resolve) => setTimeout(resolve, 10));
  window.target = { start: START, seen, key: () => key, field: find, ...target };
}

/** A new element in the host, or in another parent. */
export function place(name, properties = {}, parent = undefined) {
  const element = document.createElement(name);
  Object.assign(element, properties);
  (parent ?? host).append(element);
  return element;
}
