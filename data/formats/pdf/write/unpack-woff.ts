/** WOFF 1.0 (https://www.w3.org/TR/WOFF/) unpacked to the OpenType font that it holds. */
import { unzlibSync } from 'fflate';

const HEADER = 44;
const ENTRY = 20;

/**
 * Unpacks every table once: fontkit would do so again for each glyph that it takes out.
 * @returns The font as OpenType; `bytes` themselves where they are no WOFF.
 */
export function unpackWoff(bytes: Uint8Array): Uint8Array {
  const woff = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (woff.getUint32(0) !== 0x774f4646) return bytes;
  const count = woff.getUint16(12);
  const font = new Uint8Array(woff.getUint32(16));
  const out = new DataView(font.buffer);
  // The flavour and the number of tables; the search fields after them are read by nobody.
  out.setUint32(0, woff.getUint32(4));
  out.setUint16(4, count);
  let at = 12 + 16 * count;
  for (let index = 0; index < count; index++) {
    const entry = HEADER + ENTRY * index;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) =>
      woff.getUint32(entry + field),
    );
    if (offset === undefined || packed === undefined || length === undefined) break;
    const table = bytes.subarray(offset, offset + packed);
    font.set(packed < length ? unzlibSync(table) : table, at);
    [tag, checksum, at, length].forEach((value, field) => {
      out.setUint32(12 + 16 * index + 4 * field, value ?? 0);
    });
    at += Math.ceil(length / 4) * 4;
  }
  return font;
}
