/** The look of the Word document: sizes in half-points, spacing in twentieths of a point. */
import { type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

const INK = '16202B';
const INK_2 = '566270';
const ACCENT = '0B5C6B';
/** Fonts that Word and LibreOffice have or replace by metric twins; other scripts fall back by themselves. */
const SANS = 'Calibri';
const SERIF = 'Cambria';

export const MARGINS = { top: 850, bottom: 850, left: 1020, right: 1020 };

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'highlights',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { paragraph: { indent: { left: 284, hanging: 227 }, spacing: { after: 20 } } },
        },
      ],
    },
  ],
};

/** @param language BCP 47: what spelling is checked against. */
export const stylesIn = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: SANS, size: 20, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 40, line: 250 } },
    },
    title: { run: { font: SERIF, size: 44, bold: true }, paragraph: { spacing: { after: 20 } } },
    heading1: {
      run: { font: SANS, size: 20, bold: true, color: ACCENT, allCaps: true, characterSpacing: 16 },
      paragraph: {
        spacing: { before: 200, after: 80 },
        keepNext: true,
        border: { bottom: { style: 'single', size: 4, space: 2, color: 'D5CFC2' } },
      },
    },
    heading2: {
      run: { font: SANS, size: 21, bold: true, color: INK },
      paragraph: { spacing: { before: 110, after: 0 }, keepNext: true },
    },
    hyperlink: { run: { color: ACCENT, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    paragraphStyle('Subtitle', { size: 24, color: INK_2 }, { spacing: { after: 100 } }),
    paragraphStyle('Contact', {}, { spacing: { after: 0 } }),
    paragraphStyle('Organisation', { color: INK_2 }, { spacing: { after: 20 }, keepNext: true }),
    paragraphStyle('ListRow', {}, { spacing: { after: 20 } }),
  ],
  characterStyles: [{ id: 'Code', name: 'Code', run: { font: 'Consolas' } }],
});

type Style = NonNullable<IStylesOptions['paragraphStyles']>[number];

function paragraphStyle(id: string, run: Style['run'], paragraph: Style['paragraph']): Style {
  return { id, name: id, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph };
}
