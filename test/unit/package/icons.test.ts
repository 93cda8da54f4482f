import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledMonogram, iconFile, iconPng, iconSvg, SIZES } from '../../setup/icons.mjs';

test.each(SIZES)('the %i pixel icon is the one drawn from the bundled monogram', (size) => {
  const drawn = iconPng(bundledMonogram(), size);
  expect(drawn.equals(readFileSync(iconFile(size))), 'npm run icons draws it anew').toBe(true);
});

test('another monogram gives another icon', () => {
  expect(iconSvg('AB', 48)).not.toBe(iconSvg(bundledMonogram(), 48));
});
