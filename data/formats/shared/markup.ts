/** HTML and XML as a tree; entities of a document's own are never expanded, scripts never run. */

import type { ChildNode, Document, Element } from 'domhandler';
import { message } from '../../messages/message';
import { Unreadable } from './guard';

export type { ChildNode, Document, Element };

const MOST_NODES = 400_000;
/** Pages in use stay below a few hundred. */
const DEEPEST = 1_000;

/** @returns The tree of `source`. */
export async function parseMarkup(source: string, xml: boolean): Promise<Document> {
  // Entities that a DTD defines can stand for billions of letters; nothing that is read here needs them.
  if (xml && /<!ENTITY/i.test(source)) throw new Unreadable(message('formats_markup_entities'));
  if ((source.match(/</g)?.length ?? 0) > MOST_NODES)
    throw new Unreadable(message('formats_markup_tooLong'));
  const { DomHandler, Parser } = await import('htmlparser2');
  /** The parser takes the square of the depth, and whoever walks the tree calls himself so often. */
  class Shallow extends DomHandler {
    #depth = 0;
    override onopentag(...opened: Parameters<InstanceType<typeof DomHandler>['onopentag']>): void {
      this.#depth += 1;
      if (this.#depth > DEEPEST)
        throw new Unreadable(message('formats_markup_tooDeep', { limit: DEEPEST }));
      super.onopentag(...opened);
    }
    override onclosetag(): void {
      this.#depth -= 1;
      super.onclosetag();
    }
  }
  const handler = new Shallow();
  new Parser(handler, { xmlMode: xml, decodeEntities: true }).end(source);
  return handler.root;
}

/** Tells whether `node` is an element, of the name `name` where given (without its prefix). */
export function isElement(node: ChildNode | undefined, name?: string): node is Element {
  return (
    node !== undefined &&
    'attribs' in node &&
    'name' in node &&
    (name === undefined || localName(node) === name)
  );
}

/** The name of an element without its prefix: `w:p` is `p`. */
export function localName(element: Element): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** @returns The elements below `node` of a name, in the document's order. */
export function all(node: Element | Document, name: string): Element[] {
  const found: Element[] = [];
  const stack: ChildNode[] = [...node.children].reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!isElement(next)) continue;
    if (localName(next) === name) found.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child) stack.push(child);
    }
  }
  return found;
}

/** The first child of a name. */
export function child(node: Element | Document | undefined, name: string): Element | undefined {
  return node?.children.find((c): c is Element => isElement(c, name));
}

/** The children of a name. */
export function children(node: Element | Document | undefined, name: string): Element[] {
  return node?.children.filter((c): c is Element => isElement(c, name)) ?? [];
}

/** The words in `node`, spaces joined. */
export function words(node: ChildNode | Document | undefined): string {
  if (!node) return '';
  const parts: string[] = [];
  const stack: ChildNode[] = 'children' in node ? [...node.children].reverse() : [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'text' && 'data' in next) parts.push(next.data);
    else if (isElement(next) && !/^(?:script|style|template)$/.test(next.name)) {
      if (/^(?:br|p|div|li|td|tr|h\d)$/.test(next.name)) parts.push(' ');
      for (let i = next.children.length - 1; i >= 0; i--) {
        const c = next.children[i];
        if (c) stack.push(c);
      }
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
