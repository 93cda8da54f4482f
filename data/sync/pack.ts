/** Replicas as items of the store: short, in parts below its limit, and known to be whole. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { fromText, toText } from './base85';
import { DICTIONARY } from './dictionary';
import { digest } from './digest';
import type { Replica } from './replica';
import { bytesOf, type Items, LIMITS } from './transport';
import { fromWire, toWire, wireSchema } from './wire';

/** The layout of what this version writes. */
export const SYNC_LAYOUT = 1;

const COMMON = strToU8(DICTIONARY);

const HEAD = 'doc:';
const PART = 'part:';

/** The item that says what there is: written last, when all of it is there. */
const headSchema = z.object({
  v: z.int(),
  /** The digest of the whole text. */
  h: z.string(),
  /** In so many parts it lies beside this item; 0 where it lies in it. */
  n: z.int().check(z.minimum(0), z.maximum(LIMITS.items)),
  t: z.string(),
  /** Bytes of what is packed: nothing that fits into the store becomes larger in good faith. */
  s: z.int().check(z.minimum(0), z.maximum(4_000_000)),
});

/** A document as it is to be written: the parts first, then the head. */
export interface Packed {
  hash: string;
  parts: Items;
  head: Items;
}

/** A document as it was found; `damaged` is none of what this or an older version writes. */
export type Found =
  | { state: 'whole'; hash: string; replica: Replica; parts: string[] }
  /** The rest has not arrived. */
  | { state: 'partial'; hash: string; parts: string[] }
  | { state: 'damaged'; parts: string[] }
  | { state: 'newer'; parts: string[] };

/** Packs the document of this key. */
export function pack(key: string, replica: Replica): Packed {
  const bytes = strToU8(JSON.stringify(toWire(replica)));
  const text = toText(deflateSync(bytes, { level: 9, mem: 4, dictionary: COMMON }));
  const hash = digest(text);
  const head = (n: number, t: string) => ({
    [HEAD + key]: { v: SYNC_LAYOUT, h: hash, n, t, s: bytes.length },
  });
  const whole = head(0, text);
  if (bytesOf(HEAD + key, whole[HEAD + key]) <= LIMITS.bytesOfItem) {
    return { hash, parts: {}, head: whole };
  }
  // Room for the key, with the number of the part, and the quotes.
  const size = LIMITS.bytesOfItem - bytesOf(partKey(key, hash, 999), '');
  const parts: Items = {};
  let count = 0;
  for (let at = 0; at < text.length; at += size) {
    parts[partKey(key, hash, count++)] = text.slice(at, at + size);
  }
  return { hash, parts, head: head(count, '') };
}

/** The documents among the items, by key. */
export function unpack(items: Items): Map<string, Found> {
  const heads = Object.entries(items).filter(([key]) => key.startsWith(HEAD));
  return new Map(
    heads.map(([key, value]) => [
      key.slice(HEAD.length),
      found(key.slice(HEAD.length), value, items),
    ]),
  );
}

/** The items of ours that belong to no document. */
export function looseParts(items: Items, documents: ReadonlyMap<string, Found>): string[] {
  const used = new Set([...documents.values()].flatMap(({ parts }) => parts));
  return Object.keys(items).filter((key) => key.startsWith(PART) && !used.has(key));
}

/** The item that names the document of this key. */
export const headKey = (key: string): string => HEAD + key;

/** Whether an item is one of those that are written here. */
export const isOurs = (key: string): boolean => key.startsWith(HEAD) || key.startsWith(PART);

const partKey = (key: string, hash: string, index: number) => `${PART}${key}:${hash}:${index}`;

function found(key: string, value: unknown, items: Items): Found {
  if (isNewer(value)) return { state: 'newer', parts: partsOf(key, items) };
  const head = headSchema.safeParse(value);
  if (!head.success) return { state: 'damaged', parts: [] };
  const { h: hash, n, t, s } = head.data;
  const parts = Array.from({ length: n }, (_, index) => partKey(key, hash, index));
  const texts = n === 0 ? [t] : parts.map((part) => items[part]);
  if (texts.includes(undefined)) return { state: 'partial', hash, parts };
  const text = texts.join('');
  try {
    if (digest(text) !== hash) return { state: 'damaged', parts };
    const bytes = inflateSync(fromText(text), { out: new Uint8Array(s), dictionary: COMMON });
    const wire = wireSchema.safeParse(JSON.parse(strFromU8(bytes)));
    if (!wire.success) return { state: 'damaged', parts };
    return { state: 'whole', hash, replica: fromWire(wire.data), parts };
  } catch {
    return { state: 'damaged', parts };
  }
}

function isNewer(value: unknown): boolean {
  const version = typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined;
  return typeof version === 'number' && version > SYNC_LAYOUT;
}

function partsOf(key: string, items: Items): string[] {
  return Object.keys(items).filter((item) => item.startsWith(`${PART}${key}:`));
}
