import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { resumeIn } from '../../../entrypoints/cli/command.ts';
import { packResume } from '../../../entrypoints/cli/pack.ts';
import { CHROME, FIREFOX } from '../share/manifests.ts';
import { PERSON, SECRET } from '../share/person.ts';

// The command is a process of its own.
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));

function zip(...args: string[]) {
  return spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'entrypoints/cli/zip.ts', ...args],
    { encoding: 'utf8' },
  );
}

test('a file is packed for both browsers, whatever its format, without what is kept off the card', async () => {
  const build = path.join(folder, 'build');
  const fonts = path.join('fonts', 'source-serif-4', 'files');
  mkdirSync(path.join(build, fonts), { recursive: true });
  for (const name of ['900', '600'].map((weight) => `source-serif-4-latin-${weight}-normal.woff`)) {
    const font = path.join('node_modules', '@fontsource', 'source-serif-4', 'files', name);
    writeFileSync(path.join(build, fonts, name), readFileSync(font));
  }
  writeFileSync(
    path.join(build, 'fonts', 'source-serif-4', 'unicode.json'),
    '{"latin":"U+0000-00FF"}',
  );
  const files = ['package-files.json'];
  const manifests = { chrome: CHROME, firefox: FIREFOX };
  writeFileSync(path.join(build, 'package-files.json'), JSON.stringify({ files, manifests }));
  const file = path.join(folder, 'ada.json');
  writeFileSync(file, JSON.stringify(PERSON));

  const zips = await packResume(await resumeIn(file), build, path.join(folder, 'result'));
  expect(zips.map((name) => path.basename(name))).toEqual([
    'ada-lovelace-resume-card-chrome.zip',
    'ada-lovelace-resume-card-firefox.zip',
  ]);
  for (const name of zips) {
    const unpacked = unzipSync(readFileSync(name));
    const text = (part: string) => new TextDecoder().decode(unpacked[part]);
    expect(JSON.parse(text('manifest.json')).name).toBe('Ada Lovelace – Résumé Card');
    expect(text('resume.json')).toContain('+44 20 7946 0991');
    expect(Object.keys(unpacked).map(text).join('\n')).not.toMatch(SECRET);
  }
});

test('what is wrong in the file is said by its path, before anything is built', () => {
  const file = path.join(folder, 'bad.json');
  writeFileSync(file, '{"basics":{"name":["A"]}}');
  const { status, stderr } = zip('--resume', file);
  expect(status).toBe(1);
  expect(stderr).toContain('basics.name: expected text, found a list');
});

test('a wrong command says how it is used', () => {
  const { status, stderr } = zip('--resumé', 'x.json');
  expect(status).toBe(2);
  expect(stderr).toContain('Usage: npm run zip');
});
