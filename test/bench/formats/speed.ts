/** Time, memory and file size of each format, and what each adds to the package. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { FORMATS } from '../../../data/formats';
import type { Format } from '../../../data/formats/format';
import { fontAssets } from '../../../entrypoints/cli/assets';
import type { Cost } from './run-one';

const all: readonly Format[] = FORMATS;
const TIMES = [1, 100];

function measured(id: string, way: 'read' | 'write', times: number): Cost {
  const args = [
    'node_modules/tsx/dist/cli.mjs',
    'test/bench/formats/run-one.ts',
    id,
    way,
    `${times}`,
  ];
  const output = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

/** The JavaScript of one module with all it needs, minified; `gzip` is what a store's zip holds of it. */
async function javaScript(source: string): Promise<{ raw: number; gzip: number }> {
  const id = 'virtual:entry';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (name) => (name === id ? `${process.cwd()}/entry.ts` : undefined),
        load: (name) => (name.endsWith('/entry.ts') ? source : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: id, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunks = outputs.flatMap(({ output }) => output);
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : chunk.source));
  return {
    raw: code.reduce((sum, text) => sum + text.length, 0),
    gzip: code.reduce((sum, text) => sum + gzipSync(text).length, 0),
  };
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

console.log('\nTime and memory: the bundled résumé, and one 100 times as long\n');
console.table(
  all
    .filter(({ write }) => write)
    .flatMap(({ id, read }) =>
      TIMES.flatMap((times) =>
        (read ? (['write', 'read'] as const) : (['write'] as const)).map((way) => {
          const { first, later, memory, bytes, failed } = measured(id, way, times);
          return {
            format: id,
            way,
            times,
            first: failed ?? ms(first),
            later: ms(later),
            memory: `${memory.toFixed(0)} MB`,
            file: kB(bytes),
          };
        }),
      ),
    ),
);

console.log('\nWhat each format adds to the package: loaded when it is used, and not before\n');
const path = (load: unknown) => /import\(\s*["'`]([^"'`]+)["'`]/.exec(String(load))?.[1];
const added = [];
for (const { id, read, write } of all) {
  for (const [way, load] of Object.entries({ read, write })) {
    const module = path(load);
    if (!module) continue;
    const from = module.startsWith('file:') ? new URL(module).pathname : `/data/formats/${module}`;
    const { raw, gzip } = await javaScript(`export * from ${JSON.stringify(from)};`);
    added.push({ format: id, way, JavaScript: kB(raw), gzip: kB(gzip) });
  }
}
console.table(added);

const fonts = new Map<string, number>();
for (const { absoluteSrc, relativeDest } of fontAssets()) {
  const family = relativeDest.split('/')[1] ?? '';
  fonts.set(family, (fonts.get(family) ?? 0) + statSync(absoluteSrc).size);
}
console.log('\nFonts of the PDF, loaded by the part that a résumé needs\n');
console.table([...fonts].map(([family, bytes]) => ({ family, files: kB(bytes) })));
