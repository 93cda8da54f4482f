import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import bundled from '../../../data/resume.json';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'convert-'));
const RESUME = 'data/resume.json';
const path = (name: string) => join(folder, name);

function convert(args: string[], input?: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'entrypoints/cli/convert.ts', ...args],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('files by their endings', () => {
  expect(convert([RESUME, path('out.docx')])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(path('out.docx')).subarray(0, 2).toString()).toBe('PK');
});

test('standard input to standard output: JSON Resume goes through unchanged', () => {
  const text = JSON.stringify(bundled);
  const { status, stdout } = convert(['--to', 'json', '-', '-'], text);
  expect(status).toBe(0);
  expect(JSON.stringify(JSON.parse(stdout))).toBe(text);
});

test('a document that can’t be read says where and why, and writes nothing', () => {
  writeFileSync(path('bad.json'), '{"basics":{"name":["A"]}}');
  const { status, stderr } = convert([path('bad.json'), path('bad.pdf')]);
  expect(status).toBe(1);
  expect(stderr).toContain('basics.name: expected text, found a list');
  expect(existsSync(path('bad.pdf'))).toBe(false);
});

test('what a format can’t hold is refused, and the file stays as it was', () => {
  writeFileSync(path('old.pdf'), 'old');
  const { status, stderr } = convert(['-', path('old.pdf')], '{"basics":{"name":"𒀭"}}');
  expect(status).toBe(1);
  expect(stderr).toMatch(/𒀭.*HTML page/);
  expect(readFileSync(path('old.pdf'), 'utf8')).toBe('old');
});

test.each([
  { args: [], words: /^Usage/ },
  { args: [RESUME, 'out.rtf'], words: /“rtf” can’t be written: give --to one of json, pdf, docx/ },
  { args: [RESUME, '-'], words: /The format of “-” isn’t known: give --to/ },
  { args: ['--form', 'json', RESUME, '-'], words: /--form[\s\S]*Usage/ },
])('a wrong command is told apart: $args', ({ args, words }) => {
  const { status, stderr } = convert(args);
  expect(status).toBe(2);
  expect(stderr).toMatch(words);
});

test('a file that isn’t there', () => {
  const { status, stderr } = convert([path('none.json'), path('x.txt')]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/none\.json can’t be opened: there is no such file/);
});
