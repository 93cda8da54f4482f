/** Bytes as text of five letters for four bytes (base 85, as in ZeroMQ's Z85): shorter than base64, and one byte a letter in JSON. */

/** None of them is escaped by any browser's JSON: no quote, no backslash, no angle bracket. */
const LETTERS =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?|;~()[]{}@%$#';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));
const BASE = 85;

/** The text for bytes; where they are no multiple of four, the last group is shorter. */
export function toText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const there = Math.min(4, bytes.length - at);
    let value = 0;
    for (let index = 0; index < 4; index++) value = value * 256 + (bytes[at + index] ?? 0);
    let group = '';
    for (let index = 0; index < 5; index++) {
      group = LETTERS.charAt(value % BASE) + group;
      value = Math.floor(value / BASE);
    }
    text += group.slice(0, there + 1);
  }
  return text;
}

/** The bytes for a text. @throws Error where it is not such a text. */
export function fromText(text: string): Uint8Array {
  const bytes = new Uint8Array(
    Math.floor(text.length / 5) * 4 + Math.max(0, (text.length % 5) - 1),
  );
  let out = 0;
  for (let at = 0; at < text.length; at += 5) {
    const there = Math.min(5, text.length - at);
    let value = 0;
    for (let index = 0; index < 5; index++) {
      // What is cut off of the last group is rounded up, so that what is left comes out as it was.
      const digit = index < there ? VALUES.get(text.charAt(at + index)) : BASE - 1;
      if (digit === undefined) throw new Error('a letter that is none of them');
      value = value * BASE + digit;
    }
    for (let index = 0; index < there - 1; index++) {
      bytes[out++] = Math.floor(value / 256 ** (3 - index)) % 256;
    }
  }
  return bytes;
}
