/**
 * A node's own properties, whatever the page has named its fields: `<input name="parentElement">` stands in
 * the place of its form's `parentElement`, `<img name="querySelectorAll">` in that of the document's.
 * https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns
 */

/** What names in a page can stand over, by `Symbol.toStringTag`; nothing else has names before its own. */
const NAMED_OVER = /^(HTMLFormElement|HTMLDocument|XMLDocument|Document)$/;

/** The descriptors by the prototype that they are first asked of; none for what can't be named over. */
const known = new Map<object, Map<PropertyKey, PropertyDescriptor> | null>();

/** What of a page may have a form or the document in it. */
type Owner = Node | Window;

/**
 * A property as the browser itself has it; a method comes bound to its node. To be used for whatever may
 * be a form or a document: other elements can't be named over.
 * @returns undefined for no node, and where no prototype of the node has it.
 */
export function own<T extends Owner, K extends keyof T>(node: T, property: K): T[K];
export function own<T extends Owner, K extends keyof T>(
  node: T | null | undefined,
  property: K,
): T[K] | undefined;
export function own<T extends Owner, K extends keyof T>(
  node: T | null | undefined,
  property: K,
): T[K] | undefined {
  if (node === null || node === undefined) return undefined;
  const prototype: object = Object.getPrototypeOf(node);
  let descriptors = known.get(prototype);
  if (descriptors === undefined) descriptors = descriptorsOf(prototype);
  if (descriptors === null) {
    const value = node[property];
    return typeof value === 'function' ? value.bind(node) : value;
  }
  const { get, value } = descriptors.get(property) ?? find(descriptors, prototype, property);
  if (get) return get.call(node);
  return typeof value === 'function' ? value.bind(node) : value;
}

function descriptorsOf(prototype: object): Map<PropertyKey, PropertyDescriptor> | null {
  const tag = String(Reflect.get(prototype, Symbol.toStringTag));
  const descriptors = NAMED_OVER.test(tag) ? new Map<PropertyKey, PropertyDescriptor>() : null;
  known.set(prototype, descriptors);
  return descriptors;
}

function find(
  descriptors: Map<PropertyKey, PropertyDescriptor>,
  prototype: object,
  property: PropertyKey,
): PropertyDescriptor {
  let found: PropertyDescriptor | undefined;
  for (let at: object | null = prototype; at && !found; at = Object.getPrototypeOf(at))
    found = Object.getOwnPropertyDescriptor(at, property);
  descriptors.set(property, found ?? {});
  return found ?? {};
}
