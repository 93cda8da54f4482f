/** Trees gone through without calls in one another: a page may nest deeper than a stack of calls holds. */
import { own } from './own';

/** Nodes to go through, what is handed down to them, and what is to be done behind the last. */
export interface Inside<T> {
  nodes: Iterable<Node>;
  of: T;
  leave?(): void;
}

/**
 * Goes through a tree in its order and yields before each node, so that whoever asks can stop or pause.
 * @param enter Called for each node, with what its parent hands down; answers with what is to be gone
 * through before the next, if anything.
 */
export function* depthFirst<T>(
  first: Inside<T>,
  enter: (node: Node, of: T) => Inside<T> | undefined,
): Generator<undefined> {
  const stack = [begun(first)];
  for (let at = stack.at(-1); at; at = stack.at(-1)) {
    const { value: node, done } = at.nodes.next();
    if (done) {
      stack.pop();
      at.inside.leave?.();
      continue;
    }
    yield;
    const inside = enter(node, at.inside.of);
    if (inside) stack.push(begun(inside));
  }
}

const begun = <T>(inside: Inside<T>) => ({ inside, nodes: inside.nodes[Symbol.iterator]() });

/** The children of a node, each looked up when its turn comes. */
export function* childrenOf(node: Node): Generator<Node> {
  for (let child = own(node, 'firstChild'); child; child = own(child, 'nextSibling')) yield child;
}
