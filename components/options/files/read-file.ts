/** A chosen file as it is kept. */

import { Failure } from '../../../data/messages/failure';
import { message, type NumberValue } from '../../../data/messages/message';
import type { KeptFile } from '../../../data/schema/kept-files';
import { toBase64 } from '../../../data/text/base64';

/** Two of this size fit into the browser's storage, in bytes. */
export const MOST = 3_000_000;

/** @throws Failure when the file is empty, too large or cannot be read. */
export async function readFile(file: File): Promise<KeptFile> {
  if (file.size === 0) throw new Failure(message('files_refused_empty', { file: file.name }));
  if (file.size > MOST) {
    throw new Failure(
      message('files_refused_large', {
        file: file.name,
        most: sizeOf(MOST),
        size: sizeOf(file.size),
      }),
    );
  }
  return {
    name: file.name,
    type: file.type,
    base64: toBase64(new Uint8Array(await file.arrayBuffer())),
  };
}

/** Bytes as they are written: "1.2 MB". */
export function sizeOf(bytes: number): NumberValue {
  const isLarge = bytes >= 1_000_000;
  const digits = isLarge ? 1 : 0;
  return {
    number: isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000),
    format: {
      style: 'unit',
      unit: isLarge ? 'megabyte' : 'kilobyte',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    },
  };
}

/** How many bytes base64 stands for. */
export function bytesOf({ base64 }: KeptFile): number {
  return (base64.length / 4) * 3 - (base64.match(/=+$/)?.[0].length ?? 0);
}
