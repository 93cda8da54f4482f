/** Zips that have the same bytes whenever and wherever they are made. */
import { type Zippable, zipSync } from 'fflate';

/** Already packed by themselves: to pack them again costs time and saves nothing. */
const PACKED = /\.(woff2?|png)$/;

/** @param files By their paths. @param quick Takes a third of the time for a hundredth more bytes. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>, quick = false): Uint8Array {
  const levelOf = (name: string) => (!quick ? 9 : PACKED.test(name) ? 0 : 6);
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    sorted.map(([name, bytes]) => [name, [bytes, { level: levelOf(name) }]]),
  );
  // The first day a zip can hold; local time, as zip knows no other.
  return zipSync(zippable, { mtime: new Date(1980, 0, 1) });
}
