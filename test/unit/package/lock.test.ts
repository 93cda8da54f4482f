import { expect, test } from 'vitest';
import { LOCK_FILE, missingEntries, readLock } from '../../setup/lock.mjs';

test('the lock file serves every system, not only the one it was written on', () => {
  expect(Object.keys(missingEntries(readLock(LOCK_FILE)))).toEqual([]);
});

test('an optional package of one system that the lock file lacks is found', () => {
  const optionalDependencies = { '@a/b-darwin-arm64': '1.0.0', '@a/b-linux-x64-musl': '1.0.0' };
  const have = { 'node_modules/@a/b-linux-x64-musl': { version: '1.0.0' } };
  expect(
    missingEntries({ packages: { 'node_modules/b': { optionalDependencies }, ...have } }),
  ).toEqual({
    'node_modules/@a/b-darwin-arm64': {
      version: '1.0.0',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    },
  });
});
