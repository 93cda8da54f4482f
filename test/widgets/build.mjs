import { readdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** Bundles every page of widgets; run by node in this folder, after the widgets are installed. */
const here = new URL('./', import.meta.url).pathname;
const out = new URL('../../.output/widgets/', import.meta.url).pathname;

const names = (await readdir(`${here}pages`)).filter((name) => name.endsWith('.jsx'));
await build({
  absWorkingDir: here,
  entryPoints: names.map((name) => `pages/${name}`),
  outdir: out,
  bundle: true,
  format: 'esm',
  splitting: true,
  chunkNames: 'shared/[hash]',
  target: 'es2023',
  // The project's own settings name Preact's JSX.
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } },
  conditions: ['browser', 'style'],
  define: {
    'process.env.NODE_ENV': '"production"',
    global: 'globalThis',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  loader: { '.png': 'dataurl', '.webp': 'dataurl', '.svg': 'dataurl' },
  logLevel: 'error',
});
await writeFile(`${out}built`, new Date().toISOString());
