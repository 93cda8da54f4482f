/** Archives that lie about their size: what comes out of them is no more than was counted. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzip } from '../../../data/formats/shared/unzip';
import { message } from '../../../data/messages/message';

const BOMB = { said: message('formats_zip_bomb') };

/** Where a header of the archive says how large a file is when it is unpacked: PKWARE APPNOTE 4.3.7, 4.3.12. */
const SIZES = [
  { signature: 0x04034b50, at: 22 },
  { signature: 0x02014b50, at: 24 },
];

/** An archive of files of a million spaces that says each of them is of another size. */
function lying(size: number, count = 1): Uint8Array {
  const file = new Uint8Array(1_000_000).fill(32);
  const names = Array.from({ length: count }, (_, at) => `${at}.xml`);
  const archive = zipSync(Object.fromEntries(names.map((name) => [name, file])));
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let from = 0; from + 4 <= archive.length; from++) {
    const header = SIZES.find(({ signature }) => view.getUint32(from, true) === signature);
    if (header) view.setUint32(from + header.at, size, true);
  }
  return archive;
}

test('a file that is larger than it says ends where it says', async () => {
  const files = await unzip(lying(100), () => true);
  expect(files.get('0.xml')?.buffer.byteLength).toBe(100);
});

test.each([
  ['4 GB', 0xffff_fffe],
  ['65 MB', 65 * 1024 * 1024],
  ['a thousand times as much as is packed', 5 * 1024 * 1024],
])('one that says it is of %s is not unpacked', async (_, size) => {
  await expect(unzip(lying(size), () => true)).rejects.toMatchObject(BOMB);
});

test('many that are too large together are not unpacked', async () => {
  const size = 4 * 1024 * 1024;
  expect((await unzip(lying(size), () => true)).get('0.xml')).toBeDefined();
  await expect(unzip(lying(size, 17), () => true)).rejects.toMatchObject(BOMB);
});
