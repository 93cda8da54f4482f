/** QR codes (ISO/IEC 18004) as pictures that a phone reads off a screen or a sheet of paper. */
import { correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { escapeHtml } from '../text/html';

/** The blank frame around a code, in modules, as the standard asks for. */
const QUIET = 4;

/** Larger codes have modules too small for a phone held over a screen: version 20 has 97 of them a side. */
const LARGEST_VERSION = 20;

/** No code of that version holds more characters, digits only; to look would take long. */
const MOST = 1600;

export interface QrCode {
  /** The picture, black on white whatever the page's colours are, with its title for screen readers. */
  svg: string;
  /** Modules a side, the blank frame among them: a picture as many times as large has whole pixels. */
  modules: number;
}

/**
 * @param title What the code says, in words.
 * @returns The code; undefined where the text is too long for one that scans.
 */
export function qrCode(text: string, title: string): QrCode | undefined {
  const code = generated(text);
  if (!code) return undefined;
  const modules = code.size + 2 * QUIET;
  const frame = `x="${-QUIET}" y="${-QUIET}" width="${modules}" height="${modules}"`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-QUIET} ${-QUIET} ${modules} ${modules}" role="img" shape-rendering="crispEdges">`,
    `<title>${escapeHtml(title)}</title>`,
    `<rect ${frame} fill="#ffffff"/>`,
    `<path d="${toSvgPath(code)}" fill="#000000"/>`,
    '</svg>',
  ].join('');
  return { svg, modules };
}

/** A seventh of the code may be lost at level M: a reflection, a thumb. */
function generated(text: string) {
  if (text.length > MOST) return undefined;
  try {
    return generate(text, {
      minCorrectionLevel: correction.M,
      maxVersion: LARGEST_VERSION,
      // Everything that is not ASCII as UTF-8: many readers take no other for it.
      modes: [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8],
    });
  } catch {
    return undefined;
  }
}
