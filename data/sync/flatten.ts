/** A document as the cells of a replica. */
import { type NamedList, nameItems } from './item-keys';
import { inside, keyPart, ORDER } from './path';
import type { Cell } from './replica';

/**
 * The cells of plain data, as JSON has it, by path.
 * @param lists The lists as they were, by path.
 */
export function flatten(value: unknown, lists: ReadonlyMap<string, NamedList>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const put = (path: string, part: unknown): void => {
    if (Array.isArray(part)) {
      const order = nameItems(part, lists.get(path));
      cells.set(path, { is: 'list' });
      cells.set(inside(path, ORDER), { is: 'order', order });
      for (const [index, name] of order.entries()) putItem(inside(path, name), part[index]);
    } else if (typeof part === 'object' && part !== null) {
      cells.set(path, { is: 'record' });
      for (const [key, inner] of Object.entries(part)) {
        if (inner !== undefined) put(inside(path, keyPart(key)), inner);
      }
    } else if (typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') {
      cells.set(path, { is: 'value', value: part });
    } else {
      cells.set(path, { is: 'value', value: null });
    }
  };
  const putItem = (path: string, item: unknown): void => {
    if (typeof item === 'object' && item !== null) put(path, item);
    // A single value is its own name.
    else cells.set(path, { is: 'record' });
  };
  put('', value);
  return cells;
}
