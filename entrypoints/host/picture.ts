/** Pictures of a page of the extension: as files, and on the clipboard. */

import type { Outcome } from '../../components/host';
import { Failure, messageOf } from '../../data/messages/failure';
import { message } from '../../data/messages/message';

/** Draws an SVG. @param edge Width and height in pixels. @returns It as PNG. */
export async function pngOf(svg: string, edge: number): Promise<Uint8Array> {
  const image = new Image(edge, edge);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = edge;
  canvas.height = edge;
  canvas.getContext('2d')?.drawImage(image, 0, 0, edge, edge);
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!png) throw new Failure(message('share_picture_notDrawn'));
  return new Uint8Array(await png.arrayBuffer());
}

/** Puts a PNG on the clipboard. */
export async function copyPicture(png: Uint8Array): Promise<Outcome> {
  try {
    const picture = new Blob([new Uint8Array(png)], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return { done: true, message: message('share_picture_copied') };
  } catch (error) {
    return { done: false, message: message('share_picture_refused', { why: messageOf(error) }) };
  }
}
