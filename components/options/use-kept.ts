/** A value that is stored by itself, kept up to date with the storage. */
import { useEffect, useState } from 'preact/hooks';
import type { Kept } from './host';

/** The value; undefined until it is read for the first time. @param kept Must stay the same object. */
export function useKept<T>(kept: Pick<Kept<T>, 'read' | 'watch'>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const read = async () => {
      const stored = await kept.read();
      setValue(() => stored);
    };
    void read();
    return kept.watch(() => void read());
  }, [kept]);
  return value;
}
