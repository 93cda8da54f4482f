import { readdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

/** Bundles every target and every naive way; run by node in this folder, after its libraries are in. */
const here = new URL('./', import.meta.url).pathname;
const out = new URL('../../../.output/insert-bench/', import.meta.url).pathname;

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      return { contents: compile(await readFile(path, 'utf8'), { css: 'injected' }).js.code };
    });
  },
};
const shared = {
  absWorkingDir: here,
  bundle: true,
  outdir: out,
  target: 'es2023',
  // The project's own settings name Preact's JSX.
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } },
  conditions: ['browser', 'style'],
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  loader: Object.fromEntries(
    ['ttf', 'svg', 'png', 'woff', 'woff2', 'webp'].map((type) => [`.${type}`, 'dataurl']),
  ),
  plugins: [svelte],
  logLevel: 'error',
};
const names = (await readdir(`${here}targets`)).filter((name) => /\.jsx?$/.test(name));
// Draft.js was left at React 18 and does not know what came after it.
const older = names.filter((name) => name === 'draft.jsx');
const entry = (list) => list.map((name) => `targets/${name}`);
await build({
  ...shared,
  entryPoints: entry(names.filter((name) => !older.includes(name))),
  format: 'esm',
  splitting: true,
  chunkNames: 'shared/[hash]',
});
await build({
  ...shared,
  entryPoints: entry(older),
  format: 'esm',
  alias: { react: 'react-18', 'react-dom': 'react-dom-18' },
});
await build({
  ...shared,
  entryPoints: ['ways/index.js'],
  entryNames: 'ways',
  format: 'iife',
  globalName: 'ways',
});
await writeFile(`${out}built`, new Date().toISOString());
