import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, removeFolder, temporaryFolder } from '../harness/extension.ts';

/** Where the sources are built a second time: another path, another time zone. */
const elsewhere = temporaryFolder();
afterAll(() => removeFolder(elsewhere));

const zips = (root: string) =>
  readdirSync(path.join(root, '.output')).filter((name) => name.endsWith('.zip'));

const bytes = (root: string, name: string) => readFileSync(path.join(root, '.output', name));

function zip(root: string, env: Record<string, string>) {
  for (const browser of ['chrome', 'firefox']) {
    const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    execFileSync(process.execPath, [wxt, 'zip', '-b', browser], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: 'pipe',
    });
  }
}

/** Two builds, beside another test that has a browser. */
const BUILDS_MS = 400_000;

beforeAll(() => {
  const sources = zips(ROOT).find((name) => name.endsWith('-sources.zip'));
  if (sources === undefined) throw new Error('There are no packages: run `npm run zip` first.');
  for (const [name, content] of Object.entries(unzipSync(bytes(ROOT, sources)))) {
    const file = path.join(elsewhere, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(elsewhere, 'node_modules'));
  zip(elsewhere, { TZ: 'Asia/Kolkata' });
}, BUILDS_MS);

test('there is a zip for Chrome, one for Firefox and one of the sources', () => {
  expect(zips(ROOT)).toEqual([
    expect.stringMatching(/-chrome\.zip$/),
    expect.stringMatching(/-firefox\.zip$/),
    expect.stringMatching(/-sources\.zip$/),
  ]);
});

test('the sources zip, built elsewhere, gives the same bytes', () => {
  for (const name of zips(ROOT)) {
    expect(bytes(elsewhere, name).equals(bytes(ROOT, name)), name).toBe(true);
  }
});

test('a package holds what was built and nothing else', () => {
  for (const [browser, folder] of [
    ['chrome', 'chrome-mv3'],
    ['firefox', 'firefox-mv3'],
  ] as const) {
    const name = zips(ROOT).find((zip) => zip.endsWith(`-${browser}.zip`)) ?? '';
    const built = readdirSync(path.join(ROOT, '.output', folder), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(path.join(ROOT, '.output', folder), path.join(entry.parentPath, entry.name)),
      );
    expect(Object.keys(unzipSync(bytes(ROOT, name))).sort()).toEqual(built.sort());
  }
});

test('the packages differ in their manifests only, and each knows the other’s', () => {
  const files = (browser: string) => {
    const name = zips(ROOT).find((zip) => zip.endsWith(`-${browser}.zip`)) ?? '';
    const { 'manifest.json': manifest, ...others } = unzipSync(bytes(ROOT, name));
    return { manifest: JSON.parse(new TextDecoder().decode(manifest)), others };
  };
  const [chrome, firefox] = [files('chrome'), files('firefox')];
  expect(Object.keys(chrome.others)).toEqual(Object.keys(firefox.others));
  for (const [name, content] of Object.entries(chrome.others)) {
    expect(Buffer.from(content).equals(firefox.others[name] ?? new Uint8Array()), name).toBe(true);
  }
  const list = JSON.parse(new TextDecoder().decode(chrome.others['package-files.json']));
  expect(list.manifests).toEqual({ chrome: chrome.manifest, firefox: firefox.manifest });
  expect(list.files).toEqual(Object.keys(chrome.others).sort());
});
