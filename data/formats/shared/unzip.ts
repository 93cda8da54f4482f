/** Opens zip archives, and refuses those made to fill the memory. */
import { message } from '../../messages/message';
import { Unreadable } from './guard';

const MOST_FILES = 20_000;
const MOST_BYTES = 64 * 1024 * 1024;
/** A text rarely shrinks more than a hundredfold; small files may. */
const MOST_RATIO = 120;
const SMALL = 4 * 1024 * 1024;

const BOMB = message('formats_zip_bomb');

/**
 * Unpacks the files of an archive that `wanted` names; no other is unpacked.
 * @returns Their bytes by their path.
 * @throws Unreadable where they are too many, too large, or shrunk beyond what text can be; any error where the archive is broken.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const { unzipSync } = await import('fflate');
  let count = 0;
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      count++;
      if (count > MOST_FILES) throw new Unreadable(BOMB);
      if (!wanted(name)) return false;
      total += originalSize;
      if (total > MOST_BYTES || (originalSize > SMALL && originalSize > size * MOST_RATIO))
        throw new Unreadable(BOMB);
      return true;
    },
  });
  return new Map(Object.entries(files));
}
