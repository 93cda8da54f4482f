/**
 * A node's own properties, whatever the page has named its fields: `<input name="parentElement">` stands in
 * the place of its form's `parentElement`, `<img name="querySelectorAll">` in that of the document's.
 * https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns
 */

/** By the prototype that a property is first asked of: where it is found along the chain. */
const known = new Map<object, Map<PropertyKey, PropertyDescriptor>>();

/** What of a page may have a form or the document in it. */
type Owner = Node | Window;

/**
 * A property as the browser itself has it, asked of the prototypes; a method comes bound to its node.
 * To be used for whatever may be a form or a document: other elements can't be named over.
 * @returns undefined where no prototype of the node has it.
 */
export function own<T extends Owner, K extends keyof T>(node: T, property: K): T[K] {
  const { get, value } = descriptorOf(node, property);
  if (get) return get.call(node);
  return typeof value === 'function' ? value.bind(node) : value;
}

function descriptorOf(node: object, property: PropertyKey): PropertyDescriptor {
  const prototype: object = Object.getPrototypeOf(node);
  let found = known.get(prototype);
  if (!found) {
    found = new Map();
    known.set(prototype, found);
  }
  const seen = found.get(property);
  if (seen) return seen;
  let descriptor: PropertyDescriptor | undefined;
  for (let at: object | null = prototype; at && !descriptor; at = Object.getPrototypeOf(at))
    descriptor = Object.getOwnPropertyDescriptor(at, property);
  found.set(property, descriptor ?? {});
  return descriptor ?? {};
}
