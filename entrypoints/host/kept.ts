/** A stored value as the options page edits it. */
import type { Kept } from '../../components/options/host';
import type { Shelf } from '../../data/storage/item';
import { save } from '../../data/storage/save';

/** The value on a shelf. @param empty Stands for one that is not there or cannot be read. */
export function kept<T>(shelf: Shelf<T>, empty: T): Kept<T> {
  return {
    async read() {
      const stored = await shelf.read();
      return stored.state === 'ok' ? stored.value : empty;
    },
    write: (value, base) => save(shelf, value, base, async () => empty),
    watch: (changed) => shelf.watch(changed),
  };
}
