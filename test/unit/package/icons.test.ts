import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { iconDrawing, iconSvg } from '../../../data/share/icon/icon.ts';
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
  const svg = async (monogram: string, size = 48) =>
    iconSvg(await iconDrawing(monogram, size, loadAsset));

  test.each(['AL', 'مع', 'א', '山田', '김', '🦊', 'ÅØ', 'Я'])(
    '%s has letters of its own',
    async (letters) => {
      expect(await svg(letters)).not.toBe(await svg('CV'));
      expect(await svg(letters, 16)).not.toBe(await svg('CV', 16));
    },
  );

  test.each(['', '  ', '𒀭', '\u202e'])(
    'that cannot be drawn (%j) gives way to CV',
    async (letters) => {
      expect(await svg(letters)).toBe(await svg('CV'));
    },
  );

  test('stays within its square, whatever it is', async () => {
    for (const letters of ['W', 'I', 'WWW', 'ﷺ']) {
      const { size, letters: drawn } = await iconDrawing(letters, 48, loadAsset);
      expect(size).toBe(48);
      expect(
        Object.values(drawn).every((value) => typeof value === 'string' || Number.isFinite(value)),
      ).toBe(true);
    }
  });
});
