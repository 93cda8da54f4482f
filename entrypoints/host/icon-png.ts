/** Icons as PNG in a worker of the browser. */
import type { IconDrawing } from '../../data/share/icon/icon';

/** Draws an icon on a canvas. */
export async function iconPng({ size, square, letters }: IconDrawing): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(size, size);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures here');
  const { at, edge, radius } = square;
  pen.fillStyle = square.fill;
  pen.beginPath();
  pen.roundRect(at, at, edge, edge, radius);
  pen.fill();
  pen.setTransform(letters.scaleX, 0, 0, letters.scaleY, letters.x, letters.y);
  pen.fillStyle = letters.fill;
  pen.fill(new Path2D(letters.path));
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await png.arrayBuffer());
}
