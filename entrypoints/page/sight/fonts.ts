/** Whether a page's own font draws anything: one of empty letters shows nothing of what is written in it. */
import { own } from '../dom/own';

const known = new Map<string, boolean>();
const SAMPLE = 'Aex@09';

/** @param style The element's own. */
export function isBlankType(element: Element, style: CSSStyleDeclaration): boolean {
  const document = own(element, 'ownerDocument');
  const fonts = own(document, 'fonts');
  if (fonts.size === 0) return false;
  const { fontFamily, fontWeight, fontStyle } = style;
  const faces = [...fonts].filter(({ family }) => fontFamily.includes(family.replace(/["']/g, '')));
  if (faces.length === 0) return false;
  if (faces.some(isDisplaced)) return true;
  const font = `${fontStyle} ${fontWeight} 20px ${fontFamily}`;
  const blank = known.get(font) ?? !isDrawn(document, font);
  if (!blank) known.set(font, blank);
  return blank;
}

/** Letters far above or below their line. */
const isDisplaced = ({ ascentOverride, descentOverride }: FontFace): boolean =>
  [ascentOverride, descentOverride].some((share) => Number.parseFloat(share) > 200);

function isDrawn(document: Document, font: string): boolean {
  const canvas = own(document, 'createElement')('canvas');
  if (!('getContext' in canvas)) return true;
  canvas.width = 120;
  canvas.height = 40;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return true;
  pen.font = font;
  pen.fillText(SAMPLE, 4, 28);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  let drawn = 0;
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 64) drawn++;
  return drawn > 60;
}
