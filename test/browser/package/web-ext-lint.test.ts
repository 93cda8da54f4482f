import { expect, test } from 'vitest';
import { builtExtension } from '../harness/extension.ts';
import { lintFindings } from './lint.ts';

test('Mozilla’s linter finds no error and no warning in the Firefox build', () => {
  expect(lintFindings(builtExtension('firefox-mv3'))).toEqual([]);
});
