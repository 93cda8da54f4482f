/** A chosen file as it is kept. */

import type { KeptFile } from '../../../data/schema/kept-files';
import { toBase64 } from '../../../data/text/base64';

/** Two of this size fit into the browser's storage, in bytes. */
export const MOST = 3_000_000;

/** @throws Error with the words to show when the file is empty, too large or cannot be read. */
export async function readFile(file: File): Promise<KeptFile> {
  if (file.size === 0) throw new Error(`${file.name} is empty. Choose another file.`);
  if (file.size > MOST) {
    throw new Error(
      `${file.name} has ${sizeText(file.size)}; the browser has room for ${sizeText(MOST)}. Choose a smaller one.`,
    );
  }
  return {
    name: file.name,
    type: file.type,
    base64: toBase64(new Uint8Array(await file.arrayBuffer())),
  };
}

/** Bytes in words: "1.2 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** How many bytes base64 stands for. */
export function bytesOf({ base64 }: KeptFile): number {
  return (base64.length / 4) * 3 - (base64.match(/=+$/)?.[0].length ?? 0);
}
