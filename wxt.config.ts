import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { iso31662 } from 'iso-3166/2.js';
import { defineConfig } from 'wxt';
import { REGIONS_FILE, regionsOf } from './data/fill/values/regions';
import { textOf } from './data/messages/text-of';
import { problemLines } from './data/schema/problem-lines';
import { readResume } from './data/schema/resume';
import { PACKAGE_FILES, RESUME_FILE } from './data/share/package/files';
import { manifestSchema } from './data/share/package/manifest';
import {
  geckoId,
  geckoSettings,
  KEYS,
  manifestFor,
  PERMISSIONS,
  type Target,
} from './data/share/package/targets';
import { zipOf } from './data/share/package/zip';
import { fontAssets } from './entrypoints/cli/assets';
import { speakEnglish } from './entrypoints/cli/english';
import packageJson from './package.json' with { type: 'json' };

/** `config.firefox`: the oldest that knows `data_collection_permissions`, on Android too. */
const { config } = packageJson;

/** Packs a zip anew, so that the same files give the same bytes. */
async function makeReproducible(zip: string): Promise<void> {
  const files = Object.entries(unzipSync(await readFile(zip)));
  await writeFile(zip, zipOf(Object.fromEntries(files.filter(([name]) => !name.endsWith('/')))));
}

/** Lists the package's files in the package itself, so that a card can be packed anew where it runs. */
async function listFiles(folder: string, names: readonly string[]): Promise<void> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')),
  );
  const list = {
    files: [...names.filter((name) => name !== 'manifest.json'), PACKAGE_FILES].sort(),
    manifests: {
      chrome: manifestFor('chrome', manifest, config.firefox),
      firefox: manifestFor('firefox', manifest, config.firefox),
    },
  };
  await writeFile(join(folder, PACKAGE_FILES), JSON.stringify(list));
}

/** Which of the packages a browser of WXT's gets. */
const targetOf = (browser: string): Target => (browser === 'firefox' ? 'firefox' : 'chrome');

/**
 * Takes the writing of raw HTML out of Preact: no component uses `dangerouslySetInnerHTML`, and
 * Mozilla's linter warns of any package that could.
 */
const withoutRawHtml = {
  name: 'without-raw-html',
  transform(code: string, id: string) {
    if (!id.endsWith('/preact/dist/preact.mjs')) return undefined;
    const safe = code.replace(/\b\w+\.innerHTML=(?=\w+\.__html\b)/, '');
    if (safe === code) throw new Error('Preact writes HTML in another way now: adapt this.');
    return { code: safe, map: null };
  },
};

/** The browser itself keeps every page of the extension from asking anything of any other machine. */
const NOTHING_LEAVES = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What pdf.js may make code of strings with, and what stands for it: an extension may not, and Mozilla's linter warns. */
const NO_EVAL: [RegExp, string][] = [
  [/(?<![\w.])Function\('return require\("' \+ name \+ '"\)'\)\(\)/g, 'undefined'],
  [/(?<![\w.])Function\('return this'\)\(\)/g, 'globalThis'],
  [/new Function\(""\);/g, 'throw new Error("no eval");'],
  [/new Function\("src", [^)]*\)/g, 'undefined'],
  [/await import\((?:\s*\/\*.*?\*\/)+\s*[\w.]+\)/g, '{}'],
];

/** Takes out of pdf.js the ways to run code from strings and addresses, none of which is used here. */
const withoutEval = {
  name: 'without-eval',
  transform(code: string, id: string) {
    if (!/\/pdfjs-dist\/.*\.mjs$/.test(id)) return undefined;
    const safe = NO_EVAL.reduce((text, [found, instead]) => text.replace(found, instead), code);
    if (/(?<![\w.])Function\(|import\((?!"\$\{url\}")/.test(safe)) {
      throw new Error('pdf.js runs strings in another way now: adapt this.');
    }
    return { code: safe, map: null };
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [withoutRawHtml],
    // The package lies on the disk: fetching ahead costs more bytes in the popup than it saves.
    build: { modulePreload: false },
    // The readers and writers of documents are loaded by a worker one at a time.
    worker: { format: 'es', plugins: () => [withoutEval] },
  }),
  hooks: {
    'zip:done': async (_wxt, zips) => {
      await Promise.all(zips.map(makeReproducible));
    },
    'build:before': async () => {
      const reading = readResume(JSON.parse(await readFile(resolve('data', RESUME_FILE), 'utf8')));
      if (reading.ok) return;
      speakEnglish('en');
      const why = problemLines(reading.problems).map(textOf);
      throw new Error(`data/${RESUME_FILE}: ${why.join('; ')}`);
    },
    'build:done': async ({ config: { outDir } }, { publicAssets, steps }) => {
      const chunks = steps.flatMap((step) => step.chunks);
      await listFiles(
        outDir,
        [...publicAssets, ...chunks].map(({ fileName }) => fileName),
      );
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(REGIONS_FILE, RESUME_FILE, PACKAGE_FILES);
    },
    'build:publicAssets': (_wxt, assets) => {
      assets.push({ absoluteSrc: resolve('data', RESUME_FILE), relativeDest: RESUME_FILE });
      assets.push({ contents: JSON.stringify(regionsOf(iso31662)), relativeDest: REGIONS_FILE });
      assets.push(...fontAssets());
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    commands: {
      _execute_action: { suggested_key: { default: KEYS[targetOf(browser)]._execute_action } },
      fill: {
        suggested_key: { default: KEYS[targetOf(browser)].fill },
        description: '__MSG_manifest_commandFill__',
      },
      'insert-last': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_manifest_commandInsertLast__',
      },
    },
    permissions: [
      'activeTab',
      // Sync takes its turns by it: a background may be ended at any time.
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      ...PERMISSIONS[targetOf(browser)],
    ],
    content_security_policy: { extension_pages: NOTHING_LEAVES },
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: geckoSettings(geckoId(), config.firefox),
    }),
  }),
});
