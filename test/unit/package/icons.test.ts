import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { iconDrawings, iconSvg } from '../../../data/share/icon/icon.ts';
import { loadAsset } from '../../../entrypoints/cli/assets.ts';
import { bundledIcons, iconFile, iconPng, SIZES } from '../../../entrypoints/cli/icons.ts';

test('the icons are those drawn from the bundled monogram', async () => {
  const drawings = await bundledIcons();
  expect(drawings.map(({ size }) => size)).toEqual(SIZES);
  for (const drawing of drawings) {
    const same = readFileSync(iconFile(drawing.size)).equals(iconPng(drawing));
    expect(same, `${drawing.size} px: npm run icons draws it anew`).toBe(true);
  }
});

describe('a monogram', () => {
  const drawn = (monogram: string, sizes: number[]) =>
    iconDrawings({ meta: { monogram } }, sizes, loadAsset);
  const svgs = async (monogram: string) => (await drawn(monogram, [16, 48])).map(iconSvg);

  test.each(['AL', 'مع', 'א', '山田', '김', '🦊', 'ÅØ', 'Я'])(
    '%s has letters of its own',
    async (letters) => {
      const [small, large] = await svgs(letters);
      const [otherSmall, otherLarge] = await svgs('CV');
      expect(small).not.toBe(otherSmall);
      expect(large).not.toBe(otherLarge);
    },
  );

  test.each(['', '  ', '𒀭', '\u202e'])(
    'that cannot be drawn (%j) gives way to CV',
    async (letters) => {
      expect(await svgs(letters)).toEqual(await svgs('CV'));
    },
  );

  test.each(['W', 'I', 'WWW', 'ﷺ'])('%s has finite measures', async (letters) => {
    for (const { letters: shape } of await drawn(letters, [16, 48])) {
      const { path: _, fill: __, ...numbers } = shape;
      expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
    }
  });
});
